# shellcheck shell=bash
# zram is the only swap: two tasks thrash, one grows slowly, until the kernel kills.
prepare() { protect_dma; zram_swap 1G; }
pressure() {
  app app1 260 --touch 500 --adj 300
  app app2 180 --touch 500 --adj 200
  app app3 2000 --rand --pause 300 --adj 500
  watch 400 --kills 1 --extra 1.5
}
