# shellcheck shell=bash
# zram first and a disk behind it: both fill until the kernel kills.
prepare() { protect_dma; zram_swap 96M; disk_swap; }
pressure() {
  app app1 110 --half --touch 500 --adj 300
  app app2 2000 --rand --pause 20 --adj 500
  watch 300 --kills 1 --extra 1.5
}
