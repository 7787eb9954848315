#!/bin/bash
# kernel.sh LINE: fetches the packages that kernels.tsv names for LINE and makes $LAB/LINE.{vmlinuz,ext4,cpio}: the kernel, the guest's
# root with its modules, and an initramfs that mounts that root.
set -euo pipefail
# shellcheck source=lab/host/common.sh
. "$HERE/host/common.sh"
[ $# = 1 ] || die "usage: lab kernel LINE"
line=$1
[ -n "$(row kernels "$line")" ] || die "no kernel line '$line': kernels.tsv has $(rows kernels | cut -f1 | uniq | tr '\n' ' ')"
need_root
need dpkg mke2fs cpio depmod modprobe
[ -x /bin/busybox ] || die "busybox-static is missing: see Prerequisites in lab/README.md"
"$HERE/host/prepare.sh"
unpacked=$LAB/kernel-$line

unpack() {
  local package version sum part="$unpacked.part"
  rm -rf "$part"; mkdir -p "$part"
  while IFS=$'\t' read -r _ _ package version sum; do
    dpkg -x "$("$HERE/host/fetch.sh" "$package" "$version" "$sum")" "$part"
  done < <(row kernels "$line")
  # Before the merged /usr the modules stood in /lib.
  if [ -d "$part/lib/modules" ]; then mkdir -p "$part/usr/lib"; mv "$part/lib/modules" "$part/usr/lib/"; fi
  mv "$part" "$unpacked"
}

release() { basename "$(find "$unpacked/usr/lib/modules" -mindepth 1 -maxdepth 1 -type d | head -1)"; }

image() {
  local modules="$LAB/root/usr/lib/modules"
  rm -rf "$modules"; mkdir -p "$modules"
  cp -a "$unpacked/usr/lib/modules/$(release)" "$modules/"
  chroot "$LAB/root" depmod "$(release)"
  mke2fs -q -F -t ext4 -d "$LAB/root" "$LAB/$line.ext4.part" 2600M
  mv "$LAB/$line.ext4.part" "$LAB/$line.ext4"
}

initramfs() {
  local tree="$LAB/cpio-$line" from
  rm -rf "$tree"; mkdir -p "$tree"/{bin,modules,newroot,proc,dev}
  cp /bin/busybox "$tree/bin/"
  install -m 755 "$HERE/guest/initramfs.sh" "$tree/init"
  depmod -b "$unpacked/usr" "$(release)"
  # In the order in which they must be inserted; what is built in has no file.
  { for m in virtio_pci virtio_blk crc32c ext4; do modprobe -d "$unpacked/usr" -S "$(release)" --show-depends "$m" 2>/dev/null || true; done; } |
    awk '$1 == "insmod" && !seen[$2]++ { print $2 }' | while read -r from; do
      case $from in
        *.xz) xz -dc "$from" ;;
        *.zst) zstd -dc "$from" ;;
        *) cat "$from" ;;
      esac >"$tree/modules/$(basename "$from" | sed 's/\.ko.*//').ko"
      basename "$from" | sed 's/\.ko.*//' >>"$tree/modules/order"
    done
  touch "$tree/modules/order"
  (cd "$tree" && find . | cpio -o -H newc --quiet) >"$LAB/$line.cpio"
  rm -rf "$tree"
}

[ -d "$unpacked" ] || unpack
[ -e "$LAB/$line.vmlinuz" ] || cp "$(find "$unpacked" -name 'vmlinuz*' -type f | head -1)" "$LAB/$line.vmlinuz"
[ -e "$LAB/$line.ext4" ] || image
[ -e "$LAB/$line.cpio" ] || initramfs
