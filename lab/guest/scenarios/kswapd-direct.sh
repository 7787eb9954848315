# shellcheck shell=bash
# Two nodes, no swap. Node 0 is locked down to between min and low, so that kswapd gives it up; a reader bound to it reclaims directly,
# makes progress and so restarts kswapd. All else keeps to node 1: a page freed on node 0 may reset the counter too (reason PCP).
prepare() {
  mkdir -p "$USER_GROUP/reader"
  cache /churn.bin 64
}
pressure() {
  group locker python3 /lab/topup.py 0 &
  watch 120 --hopeless 0
  group reader python3 /lab/reader.py 0 /churn.bin 4096 3 /run/read &
  watch 60 --file /run/read --extra 2
}
