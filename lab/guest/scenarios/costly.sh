# shellcheck shell=bash
# Costly orders: huge pages (order 9) are asked for again and again in memory that one task has nearly filled, with page cache between.
prepare() { protect_dma; cache /cache.bin 60; }
pressure() {
  local free got
  free=$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo)
  cat /cache.bin >/dev/null
  group filler python3 /lab/hog.py $((free - 90)) --hold 500 --adj 100 --comm filler >/run/filler &
  watch 120 --file /run/filler
  for _ in 1 2 3 4; do
    timeout 30 bash -c 'echo 60 >/proc/sys/vm/nr_hugepages'
    read -r got </proc/sys/vm/nr_hugepages
    echo "asked for 60 huge pages: $got"
  done
  echo 0 >/proc/sys/vm/nr_hugepages
}
