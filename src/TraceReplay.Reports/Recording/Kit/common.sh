# ---- what all parts use -----------------------------------------------------------------------------------------------------

has() { command -v "$1" >/dev/null 2>&1; }

note() { printf '%s\n' "$*" >>"$DIR/notes"; }

warn() { note "$*"; printf 'record.sh: %s\n' "$*" >&2; }

# Seconds with a fraction, as nanoseconds.
to_ns() {
    local whole=${1%%.*} part=000000000
    [[ $1 == *.* ]] && part=${1#*.}000000000
    printf '%s\n' $((10#${whole:-0} * 1000000000 + 10#${part:0:9}))
}

# NOW: the clock of the trace, CLOCK_MONOTONIC, in ns, without a fork. Where the kernel has no timer_list: since boot, suspend included.
now() {
    local head
    if read -r -N 96 head </proc/timer_list; then
        head=${head#*now at }
        NOW=${head%% *}
    else
        read -r head _ </proc/uptime
        NOW=$((10#${head%.*} * 1000000000 + 10#${head#*.} * 10000000))
    fi
}

seconds() { printf '%d.%09d' $(($1 / 1000000000)) $(($1 % 1000000000)); }

# Sleeps without a process: nobody ever writes to the pipe.
nap() { read -r -t "$1" -u "$NAP" _ || :; }

# start_part NAME COMMAND...: starts a recorder in a session of its own, so that Ctrl-C on the terminal does not reach it before we stop it.
start_part() {
    local name=$1
    shift
    if has setsid; then set -- setsid "$@"; fi
    "$@" &
    PART_PID[$name]=$!
}

part_runs() { [[ ${PART_PID[$1]-} ]] && kill -0 "${PART_PID[$1]}" 2>/dev/null; }

# stop_part NAME SIGNAL: stops a recorder, notes what it cost, and waits for it.
stop_part() {
    local pid=${PART_PID[$1]-}
    [[ $pid ]] || return 0
    cost "$1" "$pid"
    kill "-$2" "$pid" 2>/dev/null || :
    wait "$pid" 2>/dev/null || :
    unset "PART_PID[$1]"
}

# cost NAME PID: CPU time in the program and in the kernel, and memory.
cost() {
    local stat f peak='' line
    { read -r stat <"/proc/$2/stat"; } 2>/dev/null || return 0
    read -r -a f <<<"${stat##*) }"
    { while read -r line; do case $line in VmHWM:*) read -r _ peak _ <<<"$line" ;; esac; done <"/proc/$2/status"; } 2>/dev/null
    note "cost $1 user_s $(ticks "${f[11]}") sys_s $(ticks "${f[12]}") rss_peak_kb ${peak:-unknown}"
}

ticks() { printf '%d.%02d' $(($1 / TICKS)) $(($1 % TICKS * 100 / TICKS)); }

# A part that ended before it was told to. The others go on.
look_after_parts() {
    local name
    for name in "${!PART_PID[@]}"; do
        part_runs "$name" && continue
        now
        wait "${PART_PID[$name]}" 2>/dev/null && warn "part $name ended at $(seconds "$NOW")" || warn "part $name died with status $? at $(seconds "$NOW")"
        unset "PART_PID[$name]"
    done
}
