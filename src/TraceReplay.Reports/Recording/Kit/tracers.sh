# ---- the events: by tracefs, perf or trace-cmd ------------------------------------------------------------------------------

# WANTED: the events of this recording that the kernel has, as system/event.
choose_events() {
    local e missing=()
    WANTED=()
    for e in $EVENTS "${MORE_EVENTS[@]}"; do
        if ((LIGHT)) && [[ $e == vmscan/mm_vmscan_lru_shrink_inactive ]]; then continue; fi
        if [[ -e $TRACEFS/events/$e/enable ]]; then WANTED+=("$e"); else missing+=("$e"); fi
    done
    ((${#missing[@]} == 0)) || note "events that this kernel does not have: ${missing[*]}"
    ((${#WANTED[@]})) || wrong "$TRACEFS/events has none of the events to record" 1
}

# The buffers of all CPUs together take at most a 16th of memory, unless -b says otherwise.
choose_buffer() {
    local most=$((MEMORY_KB / 16 / CPUS))
    [[ -z $BUFFER_KB ]] || return 0
    BUFFER_KB=$((most < 16384 ? most : 16384))
    ((BUFFER_KB >= 512)) || BUFFER_KB=512
}

find_tracefs() {
    for TRACEFS in /sys/kernel/tracing /sys/kernel/debug/tracing; do
        if [[ -d $TRACEFS/events/vmscan ]]; then return; fi
    done
    TRACEFS=/sys/kernel/tracing
    mount -t tracefs tracefs "$TRACEFS" 2>/dev/null || :
    [[ -d $TRACEFS/events/vmscan ]] || wrong "no tracefs at $TRACEFS: a kernel with CONFIG_FTRACE, and root, are needed" 1
}

# tracefs: an instance of our own, so that nobody else's tracing is disturbed.
ftrace_start() {
    local e
    INSTANCE=$TRACEFS/instances/tracereplay-$$
    mkdir "$INSTANCE" 2>/dev/null || wrong "$INSTANCE: cannot be made" 1
    echo 0 >"$INSTANCE/tracing_on"
    echo mono >"$INSTANCE/trace_clock" || wrong 'this kernel has no trace clock mono' 1
    echo "$BUFFER_KB" >"$INSTANCE/buffer_size_kb" || wrong "a buffer of $BUFFER_KB KiB per CPU cannot be had: try a smaller -b" 1
    # The names of tasks: 128 are remembered, and the rest would print as <...>. This setting is of the whole machine.
    { read -r CMDLINES <"$TRACEFS/saved_cmdlines_size" && echo 8192 >"$TRACEFS/saved_cmdlines_size"; } 2>/dev/null || CMDLINES=''
    for e in "${WANTED[@]}"; do echo 1 >"$INSTANCE/events/$e/enable" || note "event $e cannot be enabled"; done
    echo 1 >"$INSTANCE/tracing_on"
}

ftrace_text() {
    cat "$INSTANCE/trace" >"$DIR/ftrace.txt"
    cat "$INSTANCE"/per_cpu/cpu*/stats >"$DIR/ftrace.stats"
}

# Leaves tracefs as it was.
ftrace_remove() {
    [[ $INSTANCE ]] || return 0
    echo 0 >"$INSTANCE/events/enable"
    rmdir "$INSTANCE" || note "$INSTANCE: cannot be removed"
    [[ -z $CMDLINES ]] || echo "$CMDLINES" >"$TRACEFS/saved_cmdlines_size"
    INSTANCE=''
}

# perf's buffer is a power of two of pages.
perf_start() {
    local e list=() pages=1
    while ((pages * 2 * 4 <= BUFFER_KB)); do pages=$((pages * 2)); done
    for e in "${WANTED[@]}"; do list+=(-e "${e/\//:}"); done
    start_part perf perf record -q -a -k CLOCK_MONOTONIC -m "$pages" "${list[@]}" -o "$DIR/perf.data" 2>"$DIR/perf.err"
    wait_for perf test -e "$DIR/perf.data"
}

perf_text() {
    if perf script --ns -i "$DIR/perf.data" >"$DIR/perf.txt" 2>>"$DIR/perf.err"; then rm -f "$DIR/perf.data"; else note 'perf script failed: perf.data is kept'; fi
}

tracecmd_start() {
    local e list=()
    for e in "${WANTED[@]}"; do list+=(-e "${e/\//:}"); done
    start_part trace-cmd trace-cmd record -q -B "tracereplay-$$" -C mono -b "$BUFFER_KB" "${list[@]}" -o "$DIR/trace.dat" >/dev/null 2>"$DIR/trace-cmd.err"
    wait_for trace-cmd is_on "$TRACEFS/instances/tracereplay-$$/events/${WANTED[-1]}/enable"
}

tracecmd_text() {
    if trace-cmd report -t -i "$DIR/trace.dat" >"$DIR/trace-cmd.txt" 2>>"$DIR/trace-cmd.err"; then
        rm -f "$DIR/trace.dat"
    else
        note 'trace-cmd report failed: trace.dat is kept'
    fi
}

# wait_for PART CONDITION...: until the recorder is at work.
wait_for() {
    local i part=$1
    shift
    for ((i = 0; i < 200; i++)); do
        if "$@" 2>/dev/null; then nap 1; return; fi
        part_runs "$part" || { warn "part $part did not start"; return; }
        nap 0.3
    done
    warn "part $part is not at work after 60 s"
}

is_on() { [[ $(<"$1") == 1* ]]; }

tracer_start() {
    case $TRACER in ftrace) ftrace_start ;; perf) perf_start ;; *) tracecmd_start ;; esac
}

# From here on no event is recorded.
tracer_stop() {
    case $TRACER in ftrace) echo 0 >"$INSTANCE/tracing_on" ;; *) stop_part "$TRACER" INT ;; esac
}

# What was recorded, as text.
tracer_text() {
    case $TRACER in ftrace) ftrace_text ;; perf) perf_text ;; *) tracecmd_text ;; esac
}
