# shellcheck shell=bash
# As kswapd-direct, but the readers are above the memory.high of their cgroup: its reclaim makes the progress.
# shellcheck source=lab/guest/scenarios/kswapd-direct.sh
. /lab/scenarios/kswapd-direct.sh
pressure() {
  echo 16M >"$READER/memory.high"
  python3 /lab/topup.py 0 &
  local locker=$!
  watch 120 --hopeless 0
  for i in 1 2; do
    read_node0 18560 $((i * 19200))
    watch 1.5
  done
  watch 3
  kill "$locker"
}
