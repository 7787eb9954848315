# shellcheck shell=bash
# As kswapd-direct, but the reader is above the memory.high of its cgroup: the cgroup's reclaim makes the progress.
prepare() {
  mkdir -p "$USER_GROUP/reader"
  echo 16M >"$USER_GROUP/reader/memory.high"
  cache /churn.bin 64
}
pressure() {
  group locker python3 /lab/topup.py 0 &
  watch 120 --hopeless 0
  group reader python3 /lab/reader.py 0 /churn.bin 18560 2 /run/read &
  watch 90 --file /run/read --extra 2
}
