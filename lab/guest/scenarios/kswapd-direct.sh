# shellcheck shell=bash
# Two nodes, no swap. Node 0 is locked down to between min and low, so that kswapd gives it up; readers bound to it reclaim directly,
# make progress and so restart kswapd.
READER=$USER_GROUP/reader
prepare() {
  mkdir -p "$READER"
  cache /churn.bin 64
}
# read_node0 KIB SKIP: reads KIB of the file from SKIP KIB on, into page cache of node 0.
read_node0() { group reader numactl --membind=0 dd if=/churn.bin of=/dev/null bs=64k count=$(($1 / 64)) skip=$(($2 / 64)) 2>/dev/null; }
pressure() {
  python3 /lab/topup.py 0 &
  local locker=$!
  watch 120 --hopeless 0
  for i in 1 2 3; do
    read_node0 4096 $((i * 8192))
    watch 1.5
  done
  watch 3
  kill "$locker"
}
