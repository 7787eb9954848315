# shellcheck shell=bash
# What the host's scripts share. HERE is lab/, LAB the work folder; both are set by lab/lab.

die() { echo "lab: $*" >&2; exit 1; }

need_root() { [ "$(id -u)" = 0 ] || die "this needs root (debootstrap, mount, chroot)"; }

need() { local p; for p; do command -v "$p" >/dev/null || die "$p is missing: see Prerequisites in lab/README.md"; done; }

# The mirror of this machine, or Debian's own. MIRROR overrides it.
mirror() {
  local m=${MIRROR:-}
  [ -n "$m" ] || m=$(awk '/^URIs:/ { print $2; exit }' /etc/apt/sources.list.d/debian.sources 2>/dev/null) || true
  [ -n "$m" ] || m=$(awk '/^deb / { print $2; exit }' /etc/apt/sources.list 2>/dev/null) || true
  echo "${m:-http://deb.debian.org/debian}"
}

# The rows of a table without its comments; `row TABLE NAME` is the one whose first column is NAME.
rows() { grep -v '^#' "$HERE/$1.tsv"; }
row() { rows "$1" | awk -F '\t' -v n="$2" '$1 == n'; }
