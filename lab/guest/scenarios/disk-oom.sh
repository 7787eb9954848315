# shellcheck shell=bash
# Swap on a disk: one task thrashes, one grows through memory and swap until the kernel kills.
prepare() { protect_dma; disk_swap; }
pressure() {
  app app1 110 --rand --touch 500 --adj 300
  app app2 2000 --rand --pause 40 --adj 500
  watch 300 --kills 1 --extra 1.5
}
