# ---- the recording ----------------------------------------------------------------------------------------------------------

prepare() {
    local key value
    ((EUID == 0)) || wrong 'run it as root: tracing is for root alone' 1
    find_tracefs
    has "${TRACER/ftrace/cat}" || wrong "--tracer $TRACER: not installed here" 1
    [[ $OUT ]] || OUT=capture-${HOSTNAME%%.*}-$(date -u +%Y%m%dT%H%M%SZ)
    mkdir -p -- "$OUT" || wrong "$OUT: cannot be made" 1
    DIR=$(cd -- "$OUT" && pwd) || exit 1
    [[ -z $(ls -A -- "$DIR") ]] || wrong "$OUT: is not empty; give a folder that is empty or not there yet"
    TICKS=$(getconf CLK_TCK 2>/dev/null || echo 100) PAGE_SIZE=$(getconf PAGESIZE 2>/dev/null || echo 4096)
    CPUS=$(grep -c '^processor' /proc/cpuinfo)
    ((CPUS)) || CPUS=1
    while read -r key value _; do [[ $key != MemTotal: ]] || MEMORY_KB=$value; done </proc/meminfo
    CLOCK=CLOCK_MONOTONIC
    [[ -r /proc/timer_list ]] || CLOCK=CLOCK_BOOTTIME
    mkfifo -- "$DIR/.nap" && exec {NAP}<>"$DIR/.nap" && rm -f -- "$DIR/.nap" || wrong "$DIR: a pipe cannot be made there" 1
}

# An OOM kill must not take the recorders. COMMAND gets the value back.
protect() {
    read -r SCORE_ADJ </proc/self/oom_score_adj
    { echo -1000 >/proc/self/oom_score_adj; } 2>/dev/null || note 'oom_score_adj cannot be lowered: an OOM kill may take the recorder'
}

start_all() {
    note 'tracereplay recording 1'
    note "kernel $(uname -r)"
    note "kernel_line $KERNEL_LINE"
    choose_events
    choose_buffer
    describe_machine
    mark_log
    if ((BPFTRACE)); then decisions_start; fi
    snapshot before
    tracer_start
    now
    FROM=$NOW
    if ((SERIES)); then
        series_run "$DIR/series.txt" "$INTERVAL" &
        PART_PID[series]=$!
    fi
    note "tracer $TRACER buffer_kb $BUFFER_KB bpf_pages ${BPF_PAGES:-none} clock mono"
    note "recording_from $(seconds "$FROM")"
    printf 'record.sh: recording into %s; %s\n' "$DIR" "${COMMAND[*]:-Ctrl-C ends it}" >&2
}

# COMMAND in a process group of its own, so that Ctrl-C reaches it through us, and with the oom_score_adj that we were started with.
start_command() {
    set -m
    (
        trap - INT TERM HUP
        echo "$SCORE_ADJ" >/proc/self/oom_score_adj
        exec "${COMMAND[@]}" </dev/null
    ) &
    COMMAND_PID=$!
    set +m
    note "command ${COMMAND[*]}"
}

wait_until_over() {
    local end=''
    now
    [[ -z $LIMIT ]] || end=$((NOW + $(to_ns "$LIMIT")))
    while [[ -z $STOPPED ]]; do
        if [[ $COMMAND_PID ]] && ! kill -0 "$COMMAND_PID" 2>/dev/null; then STOPPED='the command ended'; break; fi
        now
        if [[ $end ]] && ((NOW >= end)); then STOPPED="$LIMIT s are over"; break; fi
        look_after_parts
        nap 0.2
    done
}

end_command() {
    local status=0
    [[ $COMMAND_PID ]] || return 0
    if kill -0 "$COMMAND_PID" 2>/dev/null; then kill -TERM -- "-$COMMAND_PID" 2>/dev/null || :; fi
    wait "$COMMAND_PID" 2>/dev/null || status=$?
    note "command_status $status"
}

stop_all() {
    now
    TO=$NOW
    note "recording_to $(seconds "$TO") because $STOPPED"
    tracer_stop
    decisions_stop "$FROM" "$TO"
    stop_part series TERM
    snapshot after
    tracer_text
    ftrace_remove
    cost main "$$"
    keep_log
}

# Every file with its sum; large texts packed, always to the same bytes.
finish() {
    local f
    cd -- "$DIR" || exit 1
    for f in *.err; do if [[ -e $f && ! -s $f ]]; then rm -f -- "$f"; fi; done
    if has gzip; then
        for f in ftrace.txt perf.txt trace-cmd.txt decisions.txt series.txt; do if [[ -e $f ]]; then gzip -9n -- "$f"; fi; done
        if [[ -e dmesg.txt && $(wc -c <dmesg.txt) -gt 65536 ]]; then gzip -9n dmesg.txt; fi
    fi
    sha256sum -- * >.sums && mv -- .sums sha256sums
}

# Whatever the way out: no recorder stays behind, and tracefs is as it was.
leave() {
    local name
    for name in "${!PART_PID[@]}"; do kill -TERM "${PART_PID[$name]}" 2>/dev/null; done
    ftrace_remove 2>/dev/null
}

main() {
    STOPPED='' COMMAND_PID='' INSTANCE='' CMDLINES=''
    declare -gA PART_PID=()
    parse_options "$@"
    prepare
    trap 'STOPPED="a signal told it to (INT)"' INT
    trap 'STOPPED="a signal told it to (TERM)"' TERM HUP
    trap leave EXIT
    protect
    start_all
    if [[ -z $STOPPED ]] && ((${#COMMAND[@]})); then start_command; fi
    wait_until_over
    end_command
    trap '' INT TERM HUP
    stop_all
    finish
    printf 'record.sh: done; tracereplay verify %s\n' "$DIR" >&2
}
