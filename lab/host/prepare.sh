#!/bin/bash
# prepare.sh: the guest's root (trixie with the tracers) and a QEMU that emulates correctly, each in a folder of its own under $LAB.
set -euo pipefail
# shellcheck source=lab/host/common.sh
. "$HERE/host/common.sh"
need_root

# What the recording kit and the scenarios call. debootstrap makes the folder anew when an earlier run was cut.
tools=bpftrace,linux-perf,trace-cmd,numactl,util-linux,kmod,procps,attr,python3-minimal,xz-utils
bootstrap() {
  [ -e "$LAB/$1/etc/debian_version" ] && [ ! -d "$LAB/$1/debootstrap" ] && return
  need debootstrap
  debootstrap --variant=minbase --include="$2" trixie "$LAB/$1" "$(mirror)" >&2
}
bootstrap root "$tools"
bootstrap qemu qemu-system-x86

# QEMU sees the work folder as /lab. Its chroot needs /dev and /proc.
mkdir -p "$LAB/qemu/lab"
mountpoint -q "$LAB/qemu/lab" || mount --bind "$LAB" "$LAB/qemu/lab"
mountpoint -q "$LAB/qemu/dev" || mount --bind /dev "$LAB/qemu/dev"
mountpoint -q "$LAB/qemu/proc" || mount -t proc proc "$LAB/qemu/proc"
