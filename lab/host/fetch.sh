#!/bin/bash
# fetch.sh PACKAGE VERSION SHA256: a package of Debian by name and version into $LAB/debs; prints the path. The mirror has what its suites
# hold today; what they have left behind is on snapshot.debian.org.
set -euo pipefail
# shellcheck source=lab/host/common.sh
. "$HERE/host/common.sh"
need curl sha256sum
package=$1 version=$2 sum=$3
file="${package}_${version}_amd64.deb" deb="$LAB/debs/${package}_${version}_amd64.deb"
mkdir -p "$LAB/debs"

# The signed images and binaries come from a source package of their own.
case $package in linux-image-*|linux-binary-*) source=linux-signed-amd64 ;; *) source=linux ;; esac

whole() { echo "$sum  $1" | sha256sum -c --status 2>/dev/null; }
from_mirror() { curl -fsSL -o "$deb.part" "$(mirror)/pool/main/l/$source/$file"; }
from_snapshot() {
  local hash
  hash=$(curl -fsSL "https://snapshot.debian.org/mr/binary/$package/$version/binfiles" | tr -d ' \n' |
    grep -oE '"architecture":"amd64","hash":"[0-9a-f]{40}"' | head -1 | grep -oE '[0-9a-f]{40}') || return
  curl -fsSL -o "$deb.part" "https://snapshot.debian.org/file/$hash"
}

if ! whole "$deb"; then
  from_mirror || from_snapshot || die "$file is neither on $(mirror) nor on snapshot.debian.org"
  whole "$deb.part" || die "$file has not the sum that kernels.tsv gives"
  mv "$deb.part" "$deb"
fi
echo "$deb"
