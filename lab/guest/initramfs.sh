#!/bin/busybox sh
# shellcheck shell=dash
# The init of the initramfs: inserts what the root's disk needs, mounts it, takes the lab's scripts from the fourth disk, and goes there.
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t devtmpfs dev /dev
while read -r module; do /bin/busybox insmod "/modules/$module.ko"; done </modules/order
until [ -e /dev/vda ] && [ -e /dev/vdd ]; do /bin/busybox sleep 0.2; done
/bin/busybox mount -t ext4 /dev/vda /newroot
/bin/busybox mkdir -p /newroot/lab
/bin/busybox tar xf /dev/vdd -C /newroot/lab
exec /bin/busybox switch_root /newroot /bin/bash /lab/init.sh
