# ---- decisions.txt: probes of the functions that decide, by bpftrace --------------------------------------------------------

# The lines of the template that this kernel can have, with what stands for something else written out.
decisions_compose() {
    local field=nr_reserved_highatomic clock='nsecs(monotonic)'
    if grep -qa nr_free_highatomic /sys/kernel/btf/vmlinux 2>/dev/null; then field=nr_free_highatomic; fi
    # bpftrace's own default counts the time in suspend too, which no tracer's clock does. Before 0.19 there is no choice.
    case $(bpftrace --version 2>/dev/null) in *v0.[0-9].* | *v0.1[0-8].*) clock=nsecs ;; esac
    decisions_template | decisions_known | sed -E \
        -e '/^#/d; /^$/d' \
        -e "s/HIGHATOMIC/$field/g; s/CLOCK/$clock/g" \
        -e 's/FAILURES\(([^()]*)\)/*(int32 *)((uint64)\1 + offsetof(struct pglist_data, kswapd_failures))/g' \
        -e "s|LINE\\(\"([^\"]*)\"|\$t = $clock; printf(\"%16s-%-7d [%03d] ..... %5llu.%06llu: \\1\\\\n\", comm, tid, cpu, \$t / 1000000000, (\$t % 1000000000) / 1000|g" |
        if ((KPROBES)); then decisions_by_kprobes; else cat; fi
}

# Leaves out the probes of functions that the kernel lacks, or has inlined: DIR/decisions.dropped tells them.
decisions_known() {
    local have line name
    have=$(sed 's/ .*//' "$TRACEFS/available_filter_functions" | grep -xF "$(decisions_template | sed -nE 's/^(fentry|fexit|kprobe):([A-Za-z_0-9]+).*/\2/p')")
    while IFS= read -r line; do
        if ((LIGHT)) && [[ $line == fexit:pgdat_balanced*' != 0/'* ]]; then continue; fi
        if [[ $line =~ ^(fentry|fexit|kprobe):([A-Za-z_0-9]+) ]]; then
            name=${BASH_REMATCH[2]}
            [[ $'\n'$have$'\n' == *$'\n'$name$'\n'* ]] || { printf '%s\n' "$name" >>"$DIR/decisions.dropped"; continue; }
        fi
        printf '%s\n' "$line"
    done
}

# fentry:F and fexit:F as kprobe:F and kretprobe:F. An argument is read from its register; at the return, from a map that a kprobe filled.
decisions_by_kprobes() {
    local line name body text='' maps=''
    local -A saved=()
    while IFS= read -r line; do
        if [[ $line =~ ^(fentry|fexit):([A-Za-z_0-9]+)(.*)$ ]]; then
            name=${BASH_REMATCH[2]} body=${BASH_REMATCH[3]}
            if [[ ${BASH_REMATCH[1]} == fentry ]]; then
                line=kprobe:$name$(decisions_arguments "$name" "$body" arg)
            else
                if [[ -z ${saved[$name]-} ]]; then
                    saved[$name]=$(decisions_saves "$name")
                    text+="kprobe:$name { ${saved[$name]}}"$'\n' maps+=${saved[$name]}
                fi
                line=kretprobe:$name$(decisions_arguments "$name" "$(decisions_guard "$name" "$body")" "@${name}_")
            fi
        fi
        text+=$line$'\n'
    done
    maps=$(sed -E 's/\[tid\] = arg[0-9]+/[0] = (uint64)0/g' <<<"$maps")
    printf '%s' "${text/BEGIN \{ /"BEGIN { $maps"}"
}

# A call whose beginning was not seen has no arguments in the maps.
decisions_guard() {
    local known="@$1_0[tid] != 0"
    if [[ $2 == ' /'*'/ {'* ]]; then printf ' /%s && %s' "$known" "${2# /}"; else printf ' /%s/%s' "$known" "$2"; fi
}

# decisions_arguments FUNCTION TEXT PREFIX: args.x and retval of the text by what holds them.
decisions_arguments() {
    local text=$2 spec i=0 from
    for spec in $(decisions_template | sed -nE "s/^#args $1 //p"); do
        from=$3$i
        [[ $3 == arg ]] || from+='[tid]'
        if [[ $spec == retval:* ]]; then text=${text//retval/"(${spec#*:})retval"}; else
            text=$(sed -E "s/args\\.${spec%%:*}([^A-Za-z_0-9]|\$)/((${spec#*:})$from)\\1/g" <<<"$text")
            i=$((i + 1))
        fi
    done
    sed -E 's/\((struct)_([a-z_]+)_\*\)/(\1 \2 *)/g' <<<"$text"
}

decisions_saves() {
    local spec i=0
    for spec in $(decisions_template | sed -nE "s/^#args $1 //p"); do
        [[ $spec == retval:* ]] || printf '@%s_%d[tid] = arg%d; ' "$1" "$i" "$i"
        i=$((i + 1))
    done
}

# The maps are emptied at the end, or bpftrace prints them.
decisions_write() {
    decisions_compose | decisions_end >"$DIR/decisions.bt"
}

decisions_end() {
    local text
    text=$(cat)
    printf '%s\n' "$text"
    printf 'END { %s}\n' "$(grep -oE '@[A-Za-z_0-9]+\[' <<<"$text" | sort -u | sed 's/\[//; s/.*/clear(&); /' | tr -d '\n')"
}

# Line by line: what bpftrace refuses goes. Each line stands alone, for BEGIN gives every map its type.
decisions_sift() {
    local begin line kept=''
    begin=$(grep '^BEGIN' "$DIR/decisions.bt")
    while IFS= read -r line; do
        case $line in BEGIN* | END*) continue ;; esac
        if printf '%s\n%s\n' "$begin" "$line" >"$DIR/decisions.try" && bpftrace --dry-run "$DIR/decisions.try" 2>>"$DIR/decisions.err" >/dev/null; then
            kept+=$line$'\n'
        else
            printf '%s (refused)\n' "${line%% *}" >>"$DIR/decisions.dropped"
        fi
    done <"$DIR/decisions.bt"
    rm -f "$DIR/decisions.try"
    printf '%s\n%s' "$begin" "$kept" | decisions_end >"$DIR/decisions.new"
    mv "$DIR/decisions.new" "$DIR/decisions.bt"
}

decisions_start() {
    has bpftrace || { warn 'no bpftrace here: no decisions.txt'; return 0; }
    choose_bpf_pages
    decisions_write
    decisions_run && return
    if ((!KPROBES)) && ! decisions_fentry; then
        note 'fentry does not work here: kprobes instead'
        KPROBES=1
        rm -f "$DIR/decisions.dropped"
        decisions_write
        decisions_run && return
    fi
    decisions_sift
    decisions_run || warn "bpftrace does not start: no decisions.txt; $DIR/decisions.err says why"
}

decisions_fentry() { bpftrace --dry-run -e 'fentry:balance_pgdat { exit(); }' >/dev/null 2>&1; }

# Runs the script and waits until its probes are attached: its interval prints only when bpftrace reads its buffers, after that.
decisions_run() {
    local i
    # The limit on locked memory counted for BPF maps before 5.11.
    ulimit -l unlimited 2>/dev/null || :
    BPFTRACE_PERF_RB_PAGES=$BPF_PAGES BPFTRACE_MAX_MAP_KEYS=16384 start_part bpftrace bpftrace "$DIR/decisions.bt" >"$DIR/decisions.txt" 2>>"$DIR/decisions.err"
    for ((i = 0; i < 600; i++)); do
        if grep -q '^# at ' "$DIR/decisions.txt"; then return 0; fi
        part_runs bpftrace || { unset 'PART_PID[bpftrace]'; return 1; }
        nap 0.5
    done
    warn 'bpftrace has not attached its probes in 300 s'
    stop_part bpftrace INT
    return 1
}

# A 16th of memory for the buffers of all CPUs, at most 32 MiB each.
choose_bpf_pages() {
    local most=$((MEMORY_KB / 16 / CPUS / 4)) pages=64
    [[ -z $BPF_PAGES ]] || return 0
    while ((pages * 2 <= most && pages < 8192)); do pages=$((pages * 2)); done
    BPF_PAGES=$pages
}

# Programs that the kernel skipped because they were already running on that CPU, as it counts them.
decisions_misses() {
    local f key value sum=0
    part_runs bpftrace || return 0
    for f in /proc/"${PART_PID[bpftrace]}"/fdinfo/*; do
        { while read -r key value _; do [[ $key != recursion_misses: ]] || sum=$((sum + value)); done <"$f"; } 2>/dev/null
    done
    note "probes skipped because another task was preempted inside the same one: $sum"
}

# The probes were there before the tracer and are there after it: lines from outside its time are left out.
decisions_cut() {
    has awk && [[ -s $DIR/decisions.txt ]] || return 0
    awk -v from="$(seconds "$1")" -v to="$(seconds "$2")" \
        '/^# at / { next } !match($0, /\] \.\.\.\.\. +[0-9]+\.[0-9]+: /) || (substr($0, RSTART + 7) + 0 >= from && substr($0, RSTART + 7) + 0 <= to)' \
        "$DIR/decisions.txt" >"$DIR/decisions.cut" && mv -- "$DIR/decisions.cut" "$DIR/decisions.txt"
}

# SIGINT makes bpftrace throw away what waits in its buffer: seconds of it, where memory is short. So first wait for a line from after the end.
decisions_drain() {
    local i at
    for ((i = 0; i < 240; i++)); do
        part_runs bpftrace || return 0
        at=$(tail -n 2000 "$DIR/decisions.txt" | sed -n 's/^# at //p' | tail -n 1)
        if ((${at:-0} > $1)); then return; fi
        nap 0.5
    done
    warn 'bpftrace has not written all its lines in 120 s: the last of them are missing'
}

# decisions_stop FROM TO: the time of the recording, in ns.
decisions_stop() {
    decisions_misses
    decisions_drain "$2"
    stop_part bpftrace INT
    decisions_cut "$1" "$2"
    [[ -s $DIR/decisions.txt ]] || rm -f "$DIR/decisions.txt"
    [[ -s $DIR/decisions.err ]] || rm -f "$DIR/decisions.err"
    if [[ -s $DIR/decisions.dropped ]]; then sort -u -o "$DIR/decisions.dropped" "$DIR/decisions.dropped"; fi
}
