#!/bin/bash
# The guest's process 1: mounts, records one scenario (scenario=NAME on the kernel's command line), writes the capture to the second disk.
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev 2>/dev/null
mount -t tracefs trace /sys/kernel/tracing
mount -t debugfs debug /sys/kernel/debug
mount -t cgroup2 cgroup /sys/fs/cgroup
mount -t tmpfs -o size=64m tmp /tmp
mount -t tmpfs run /run
mkdir -p /results /mnt

scenario=$(sed -n 's/.*\bscenario=\([^ ]*\).*/\1/p' /proc/cmdline)
bash /lab/record.sh "$scenario" 2>&1

cd /results && tar cf /dev/vdb . && sync /dev/vdb
echo "lab: written"
# Without a sync: a slow disk would hold it up, and nothing else is kept.
echo o >/proc/sysrq-trigger
sleep 60
