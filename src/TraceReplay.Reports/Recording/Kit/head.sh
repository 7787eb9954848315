#!/bin/bash
# record.sh: records what Linux memory reclaim decides, for `tracereplay verify`. Written by `tracereplay record`; needs no .NET where it runs.
# Read it from the top down: what is recorded, the options, the snapshots, the tracers, the probes, the series, and at the end main.
# shellcheck disable=SC2015 # A && B || C is meant as it stands: where B fails, C is due too
set -u
export LC_ALL=C
umask 022

# The kernel line that it was made for (auto: any), the tracer where --tracer names no other, and the events. What the kernel that it runs on
# does not have is left out, and DIR/notes says so.
KERNEL_LINE=@@line@@
TRACER=@@tracer@@
EVENTS='
@@events@@
'
