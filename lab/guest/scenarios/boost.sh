# shellcheck shell=bash
# The boosted watermark: pages that cannot move take pageblocks from page cache, while others ask for blocks of order 3.
prepare() {
  protect_dma
  echo 30000 >/proc/sys/vm/watermark_boost_factor
  echo 1000000 >/proc/sys/net/core/optmem_max
  cache /cache.bin 80
}
pressure() {
  local i
  cat /cache.bin >/dev/null
  app app1 24 --hold 300 --adj 1000
  group pipes python3 /lab/pipes.py 70 /run/pipes &
  for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
    timeout 20 python3 /lab/control.py 30000 30 5
    [ -e /run/pipes ] && [ "$i" -gt 6 ] && break
  done
}
