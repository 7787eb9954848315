# shellcheck shell=bash
# No swap: one task takes anonymous memory until the kernel kills it.
prepare() { protect_dma; }
pressure() {
  app app1 60 --hold 400 --adj 100
  app app2 2000 --pause 100 --adj 500
  watch 200 --kills 1 --extra 1
}
