#!/bin/bash
# list.sh: scenarios x kernels. `traces`: the repository has that capture; `made`: the work folder has it; `can`: lab run makes it.
set -euo pipefail
# shellcheck source=lab/host/common.sh
. "$HERE/host/common.sh"
mapfile -t lines < <(rows kernels | cut -f1 | uniq)

cell() {
  local name=$1-$2 kernels=" $3 "
  if [ -d "$HERE/../traces/$name" ]; then echo traces
  elif [ -d "$LAB/captures/$name" ]; then echo made
  elif [[ $kernels == *" $2 "* ]]; then echo can
  else echo -
  fi
}

printf '%-18s' scenario
printf '%-8s' "${lines[@]}"
echo
while IFS=$'\t' read -r name _ _ _ _ _ kernels what; do
  printf '%-18s' "$name"
  for line in "${lines[@]}"; do printf '%-8s' "$(cell "$name" "$line" "$kernels")"; done
  echo " $what"
done < <(rows scenarios)
