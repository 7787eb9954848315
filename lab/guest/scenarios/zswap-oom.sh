# shellcheck shell=bash
# zswap in front of a disk: the pool fills and writes back, then the disk is full and the kernel kills.
prepare() {
  protect_dma
  echo 1 >/sys/module/zswap/parameters/enabled
  echo 25 >/sys/module/zswap/parameters/max_pool_percent
  disk_swap
}
pressure() {
  app app1 110 --half --touch 500 --adj 300
  app app2 2000 --half --pause 20 --adj 500
  watch 300 --kills 1 --extra 1.5
}
