#!/bin/bash
# record.sh SCENARIO: what goes before the pressure (the scenario's `prepare`), then the recording kit around the pressure.
# shellcheck source=lab/guest/lib.sh
. /lab/lib.sh
S=$1
echo "lab: $S on $(uname -r)"
# Debian's kernels turn MGLRU on or off as they are built; a scenario says which it is, for the other's code is not run.
case $S in *-mglru) echo 7 ;; *) echo 0 ;; esac >/sys/kernel/mm/lru_gen/enabled
mkdir -p "$USER_GROUP"
for parent in /sys/fs/cgroup "$USER_GROUP"; do echo +memory >"$parent/cgroup.subtree_control"; done
modprobe -q zram num_devices=1
ulimit -l unlimited

scenario "$S"
prepare
sync
dmesg -C
read -r -a options </lab/options
# The recorders are kept from stalling, or the series has gaps of seconds: their memory is protected, their code pinned. What presses is
# nicer than they are (see `group`).
mkdir /sys/fs/cgroup/recorder
echo 96M >/sys/fs/cgroup/recorder/memory.min
echo $$ >/sys/fs/cgroup/recorder/cgroup.procs
python3 -c 'import os; os.setxattr("/sys/fs/cgroup/recorder", "user.oomd_omit", b"1")'   # not a victim for systemd-oomd
python3 /lab/pin.py /bin/bash /lib64/ld-linux-x86-64.so.2 /lib/x86_64-linux-gnu/lib{c.so.6,tinfo.so.6} &

# With two nodes the recorders and the shell keep to node 1: node 0 is the scenario's.
bind=()
[ -d /sys/devices/system/node/node1 ] && bind=(numactl --membind=1)
"${bind[@]}" bash /lab/kit/record.sh -o "/results/$S" -i 0.2 "${options[@]}" -- bash /lab/pressure.sh "$S"
echo "lab: the kit ended with $?"
