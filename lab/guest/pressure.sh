#!/bin/bash
# pressure.sh SCENARIO: the pressure alone, started by the kit once its recorders are attached. When it ends, so does the recording.
# shellcheck source=lab/guest/lib.sh
. /lab/lib.sh
scenario "$1"
pressure
freeze
