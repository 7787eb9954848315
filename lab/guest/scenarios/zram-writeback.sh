# shellcheck shell=bash
# zram with a disk behind it (backing_dev): idle pages are written back, first by hand as Android does, while tasks press on.
prepare() {
  protect_dma
  echo /dev/vde >/sys/block/zram0/backing_dev
  zram_swap 512M
}
pressure() {
  app app1 150 --rand --hold 500 --adj 300
  app app2 2000 --rand --pause 150 --adj 500
  watch 200 --swap-used 60 --extra 0
  echo all >/sys/block/zram0/idle
  echo idle >/sys/block/zram0/writeback
  watch 300 --kills 1 --extra 1.5
}
