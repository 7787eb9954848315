# ---- series.txt: values at a fixed interval, read without a process each -----------------------------------------------------
# shellcheck disable=SC2015 # where the second of A && B || C fails, the third is due too

# shellcheck disable=SC2034 # series_pick names it by its kind
WANTED_meminfo=(
    MemTotal MemFree MemAvailable Buffers Cached SwapCached 'Active(anon)' 'Inactive(anon)' 'Active(file)' 'Inactive(file)'
    Unevictable SwapTotal SwapFree Dirty Writeback AnonPages Mapped Shmem KReclaimable SReclaimable SUnreclaim CmaFree
)
# shellcheck disable=SC2034 # series_pick names it by its kind
WANTED_vmstat=(
    nr_free_pages nr_free_cma 'nr_zone_*' 'nr_active_*' 'nr_inactive_*' nr_file_pages nr_shmem nr_unevictable
    'workingset_refault_*' 'workingset_activate_*' 'pgscan_*' 'pgsteal_*' 'pgrefill*' 'allocstall_*' pswpin pswpout pgpgin pgpgout
    pgfault pgmajfault oom_kill 'kswapd_*_wmark_hit_quickly' pageoutrun compact_stall
)
# shellcheck disable=SC2034 # series_pick names it by its kind
WANTED_memory_stat=(
    anon file shmem kernel zswap zswapped file_dirty 'workingset_refault_*' pgscan pgsteal pgmajfault inactive_anon
    active_anon inactive_file active_file unevictable
)
CGROUPS=/sys/fs/cgroup
MOST_CGROUPS=64

# series_whole FILE: a section with all lines of the file; none where it cannot be read.
series_whole() {
    local lines
    mapfile -t lines <"$1" && ((${#lines[@]})) || return 0
    SAMPLE+="==> $1 <=="$'\n'
    printf -v lines '%s\n' "${lines[@]}"
    SAMPLE+=$lines
}

# series_some FILE KIND: a section with the lines that are wanted of that kind. Which they are is looked up in the first file of the kind, and
# again when the number of lines, or the name on the last of them, is another.
series_some() {
    local lines i
    mapfile -t lines <"$1" && ((${#lines[@]})) || return 0
    if [[ ${PICK_COUNT[$2]-} != "${#lines[@]}" || ${lines[${PICK_LAST[$2]:-0}]%%[: ]*} != "${PICK_NAME[$2]-}" ]]; then series_pick "$2"; fi
    SAMPLE+="==> $1 <=="$'\n'
    for i in ${PICK[$2]}; do SAMPLE+=${lines[i]}$'\n'; done
}

# Looks the wanted lines up in the caller's array.
series_pick() {
    local i name want
    local -n wanted=WANTED_$1
    PICK[$1]='' PICK_COUNT[$1]=${#lines[@]}
    for i in "${!lines[@]}"; do
        name=${lines[i]%%[: ]*}
        for want in "${wanted[@]}"; do
            # shellcheck disable=SC2053 # the wanted names are patterns
            if [[ $name == $want ]]; then PICK[$1]+="$i " PICK_LAST[$1]=$i PICK_NAME[$1]=$name; break; fi
        done
    done
}

# Once a second: which zram devices and cgroups there are.
series_look() {
    local f
    ZRAMS=(/sys/block/zram*)
    GROUPS_SEEN=()
    for f in "$CGROUPS"/**/memory.current; do GROUPS_SEEN+=("${f%/memory.current}"); done
    if ((${#GROUPS_SEEN[@]} > MOST_CGROUPS && ${#GROUPS_SEEN[@]} != TOO_MANY)); then
        TOO_MANY=${#GROUPS_SEEN[@]}
        SAMPLE+="# $TOO_MANY cgroups, of which the first $MOST_CGROUPS are sampled"$'\n'
    fi
    GROUPS_SEEN=("${GROUPS_SEEN[@]:0:MOST_CGROUPS}")
}

series_machine() {
    local dev
    series_whole /proc/pressure/memory
    series_some /proc/meminfo meminfo
    series_some /proc/vmstat vmstat
    series_whole /proc/swaps
    for dev in "${ZRAMS[@]}"; do
        series_whole "$dev/mm_stat"
        series_whole "$dev/bd_stat"
    done
}

series_cgroups() {
    local group
    series_whole "$CGROUPS/memory.pressure"
    series_some "$CGROUPS/memory.stat" memory_stat
    for group in "${GROUPS_SEEN[@]}"; do
        series_whole "$group/memory.pressure"
        series_whole "$group/memory.current"
        series_whole "$group/memory.swap.current"
        series_whole "$group/memory.events"
        series_some "$group/memory.stat" memory_stat
    done
}

# What hardly changes: the limits, and whether systemd-oomd is to spare the group.
series_limits() {
    local group f
    for group in "${GROUPS_SEEN[@]}"; do
        for f in memory.min memory.low memory.high memory.max memory.oom.group; do series_whole "$group/$f"; done
        [[ ${OOMD[$group]-} ]] || OOMD[$group]=$(series_oomd "$group")
        [[ ${OOMD[$group]} == unknown ]] || SAMPLE+="==> $group/cgroup.oomd <=="$'\n'${OOMD[$group]}$'\n'
    done
}

# The one process that the sampler starts, once for each cgroup.
series_oomd() {
    local marks
    has getfattr || { echo unknown; return; }
    marks=$(getfattr --absolute-names -d -m '^user\.oomd_' -- "$1" 2>/dev/null) || marks=''
    case $marks in *oomd_omit=*1*) echo omit ;; *oomd_avoid=*1*) echo avoid ;; *) echo none ;; esac
}

# Every process with memory of its own: pid, oom_score_adj, resident pages, cgroup, name.
series_tasks() {
    local dir pid size resident adj comm group
    SAMPLE+='==> tasks <=='$'\n'
    for dir in /proc/[0-9]*; do
        pid=${dir#/proc/}
        [[ -z ${KERNEL_THREAD[$pid]-} ]] && read -r size resident _ <"$dir/statm" || continue
        if ((size == 0)); then KERNEL_THREAD[$pid]=1; continue; fi
        read -r adj <"$dir/oom_score_adj" && IFS= read -r comm <"$dir/comm" || continue
        group=-
        while IFS= read -r group; do [[ $group == 0::* ]] && break; done <"$dir/cgroup"
        group=${group#0::}
        SAMPLE+="$pid $adj $resident ${group:--} $comm"$'\n'
    done
}

# series_sample NUMBER: one sample, written at once.
series_sample() {
    now
    SAMPLE+="@ $((NOW / 1000000000)).${NOW: -9}"$'\n'
    series_machine
    if (($1 % EACH_SECOND == 0)); then
        if (($1 % (10 * EACH_SECOND) == 0)); then
            KERNEL_THREAD=()
            series_limits
        fi
        series_cgroups
        series_tasks
    fi
    now
    printf '%s@end %s\n' "$SAMPLE" "$((NOW / 1000000000)).${NOW: -9}" >&"$SERIES"
    SAMPLE=''
}

# series_run FILE SECONDS: samples until it is told to stop.
series_run() {
    local step due n=0 left
    step=$(to_ns "$2") EACH_SECOND=$((1000000000 / $(to_ns "$2")))
    ((EACH_SECOND > 0)) || EACH_SECOND=1
    shopt -s nullglob globstar
    declare -A PICK=() PICK_COUNT=() PICK_LAST=() PICK_NAME=() KERNEL_THREAD=() OOMD=()
    ZRAMS=() GROUPS_SEEN=() TOO_MANY=0 SAMPLE='' SAMPLING=1
    trap 'SAMPLING=0' TERM
    trap '' INT HUP
    exec {SERIES}>"$1" 2>/dev/null
    printf '# tracereplay series 1\n# clock=%s interval=%d.%03d page_size=%s slow_interval=%d.%03d\n' "$CLOCK" $((step / 1000000000)) $((step / 1000000 % 1000)) \
        "$PAGE_SIZE" $((EACH_SECOND * step / 1000000000)) $((EACH_SECOND * step / 1000000 % 1000)) >&"$SERIES"
    now
    due=$NOW
    while ((SAMPLING)); do
        if ((n % EACH_SECOND == 0)); then series_look; fi
        series_sample "$n"
        n=$((n + 1)) due=$((due + step))
        if ((NOW > due + 2 * step)); then
            SAMPLE+="# lost $(((NOW - due) / step)) samples: the recorder was not scheduled, or late, from $((due / 1000000000)).${due: -9} to $((NOW / 1000000000)).${NOW: -9}"$'\n'
            due=$NOW
        fi
        left=$((due - NOW))
        if ((left > 0)); then printf -v left '%d.%09d' $((left / 1000000000)) $((left % 1000000000)) && nap "$left"; fi
    done
    [[ -z $SAMPLE ]] || printf '%s' "$SAMPLE" >&"$SERIES"
}
