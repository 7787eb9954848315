# shellcheck shell=bash
# What the scenarios are made of. A scenario defines `prepare` (before the recording) and `pressure` (recorded).

prepare() { :; }

# scenario NAME: reads its file; NAME-mglru is the same pressure as NAME.
scenario() {
  # shellcheck disable=SC1090
  . "/lab/scenarios/${1%-mglru}.sh"
}

# --- swap ---
zram_swap() {
  echo "$1" >/sys/block/zram0/disksize
  mkswap /dev/zram0 >/dev/null && swapon -p 100 /dev/zram0
}
disk_swap() { mkswap /dev/vdc >/dev/null && swapon /dev/vdc; }

# The DMA zone stays out of reach of user pages, so that one zone decides.
protect_dma() { { echo "1 256 32 0 0" >/proc/sys/vm/lowmem_reserve_ratio || echo "1 256 32" >/proc/sys/vm/lowmem_reserve_ratio; } 2>/dev/null; }

# --- who presses ---
# group NAME COMMAND...: in a cgroup of its own below `user`, as a session's are, so that the series and a userspace killer see it.
USER_GROUP=/sys/fs/cgroup/user
group() {
  local dir=$USER_GROUP/$1; shift
  mkdir -p "$dir"
  ( echo "$BASHPID" >"$dir/cgroup.procs"; exec nice -n 10 "$@" )
}
# app NAME HOG-ARGUMENTS...: a hog in the background, in the cgroup of its name.
app() { local name=$1; shift; group "$name" python3 /lab/hog.py "$@" --comm "$name" & }

# freeze: the pressure stops, and nothing is freed. Killing would be one more event at the end of the recording.
freeze() { echo 1 >$USER_GROUP/cgroup.freeze; }

# cache FILE MIB: a file for page cache, on the root's disk.
cache() { dd if=/dev/zero of="$1" bs=1M count="$2" 2>/dev/null; sync; echo 3 >/proc/sys/vm/drop_caches; }

# --- what is waited for: states, not seconds, for a guest under pressure is slow ---
# watch SECONDS [--kills N] [--hopeless NODE] [--swap-used MIB] [--file FILE] [--extra SECONDS]: until that state, at most SECONDS.
watch() { python3 /lab/watch.py "$@"; }
