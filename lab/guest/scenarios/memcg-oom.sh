# shellcheck shell=bash
# A cgroup reaches its memory.max: the kill is the cgroup's, and the machine has memory left.
prepare() {
  mkdir -p "$USER_GROUP/limited"
  echo 100M >"$USER_GROUP/limited/memory.max"
}
pressure() {
  app limited 400 --pause 50 --adj 100
  watch 120 --kills 1 --extra 1
}
