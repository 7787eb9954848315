# shellcheck shell=bash
# zram is the only swap: one task thrashes in more memory than there is, one grows slowly, until the kernel kills. One thrashing task alone
# makes "full" pressure: two would seldom stall at the same time.
prepare() { protect_dma; zram_swap 1G; }
pressure() {
  app app1 460 --touch 500 --adj 300
  app app2 2000 --rand --pause 120 --adj 500
  watch 300 --kills 1 --extra 1.5
}
