#!/bin/bash
# run.sh SCENARIO LINE: makes what is missing, boots the guest, and leaves the capture in $LAB/captures/SCENARIO-LINE; prints that path.
set -euo pipefail
# shellcheck source=lab/host/common.sh
. "$HERE/host/common.sh"
[ $# = 2 ] || die "usage: lab run SCENARIO KERNEL"
scenario=$1 line=$2
[ -n "$(row scenarios "$scenario")" ] || die "no scenario '$scenario': lab list has them"
[ -n "$(row kernels "$line")" ] || die "no kernel line '$line': lab list has them"
need_root
IFS=$'\t' read -r _ mib nodes limit swap backing _ < <(row scenarios "$scenario")

"$HERE/host/kernel.sh" "$line" >&2
work=$LAB/run-$scenario-$line name=$scenario-$line
rm -rf "$work"; mkdir -p "$work/guest" "$LAB/captures"

# The kit is the one this repository prints: lab and kit cannot drift apart. KIT names a folder that holds one already.
kit() {
  if [ -n "${KIT:-}" ]; then cp -r "$KIT" "$work/guest/kit"; return; fi
  local command=(dotnet run --project "$HERE/../src/TraceReplay.Cli" -c Release --)
  [ -z "${TRACEREPLAY:-}" ] || command=("$TRACEREPLAY")
  "${command[@]}" record --write "$work/guest/kit" >&2
}

disks() {
  truncate -s 512M "$work/out.raw"
  truncate -s "$swap" "$work/swap.raw"
  truncate -s "$backing" "$work/backing.raw"
  cp -r "$HERE/guest/." "$work/guest/"
  echo "${RECORD:-}" >"$work/guest/options"   # of the kit, as RECORD=--light
  tar cf "$work/guest.tar" -C "$work/guest" .
}

numa() {
  [ "$nodes" = 2 ] || return 0
  local half=$((mib / 2)) n
  for n in 0 1; do
    printf '%s\n' -object "memory-backend-ram,id=m$n,size=${half}M" -numa "node,nodeid=$n,cpus=$n,memdev=m$n"
  done
}

drive() { echo "file=/lab/${1#"$LAB"/},if=virtio,format=raw${2:-}"; }

# One guest at a time: two would only make each other slow.
boot() {
  local numa
  mapfile -t numa < <(numa)
  flock "$LAB/lock" timeout "$limit" chroot "$LAB/qemu" qemu-system-x86_64 -accel tcg,thread=multi -cpu Nehalem -smp 2 \
    -m "${mib}M" "${numa[@]}" -nographic -no-reboot \
    -kernel "/lab/$line.vmlinuz" -initrd "/lab/$line.cpio" \
    -append "console=ttyS0 panic=1 loglevel=4 psi=1 scenario=$scenario ${APPEND:-}" \
    -drive "$(drive "$LAB/$line.ext4" ,snapshot=on)" -drive "$(drive "$work/out.raw")" -drive "$(drive "$work/swap.raw")" \
    -drive "$(drive "$work/guest.tar" ,readonly=on)" -drive "$(drive "$work/backing.raw")" \
    </dev/null >"$work/console.log" 2>&1 || true
}

bring_out() {
  mkdir "$work/results"
  tar xf "$work/out.raw" -C "$work/results" 2>/dev/null || true
  if [ ! -d "$work/results/$scenario" ]; then
    tail -20 "$work/console.log" >&2
    die "the guest left no capture (its console: $work/console.log)"
  fi
  rm -rf "$LAB/captures/$name"
  mv "$work/results/$scenario" "$LAB/captures/$name"
  rm -rf "$work"/{out.raw,swap.raw,backing.raw,guest.tar,guest,results}
}

kit
disks
boot
bring_out
echo "$LAB/captures/$name"
