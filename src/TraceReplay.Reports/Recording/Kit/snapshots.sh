# ---- snapshots: the machine's state before and after ------------------------------------------------------------------------

# keep FILE SOURCE...: copies what is readable; no file where nothing is.
keep() {
    local to=$DIR/$1
    shift
    cat -- "$@" >"$to" 2>/dev/null || :
    [[ -s $to ]] || rm -f -- "$to"
}

snapshot() {
    local f
    for f in zoneinfo buddyinfo vmstat meminfo swaps; do keep "$f.$1" "/proc/$f"; done
    keep "psi_memory.$1" /proc/pressure/memory
    snapshot_zram "$1"
    snapshot_sysctl >"$DIR/sysctl.$1"
}

snapshot_zram() {
    local dev n f
    keep "zram_mm_stat.$1" /sys/block/zram*/mm_stat
    keep "zram_bd_stat.$1" /sys/block/zram*/bd_stat
    for dev in /sys/block/zram*; do
        n=${dev##*/}
        for f in backing_dev writeback_limit writeback_limit_enable; do
            if [[ -e $dev/$f ]]; then keep "${n}_$f.$1" "$dev/$f"; fi
        done
    done
}

snapshot_sysctl() {
    local f v
    for f in min_free_kbytes watermark_boost_factor watermark_scale_factor lowmem_reserve_ratio zone_reclaim_mode min_unmapped_ratio \
        defrag_mode swappiness overcommit_memory page-cluster compact_unevictable_allowed panic_on_oom oom_kill_allocating_task \
        dirty_ratio dirty_background_ratio nr_hugepages; do
        { read -r -a v <"/proc/sys/vm/$f"; } 2>/dev/null && printf 'vm.%s = %s\n' "$f" "${v[*]}"
    done
    for f in numa/demotion_enabled transparent_hugepage/enabled; do
        { IFS= read -r v <"/sys/kernel/mm/$f"; } 2>/dev/null && printf '# /sys/kernel/mm/%s: %s\n' "$f" "$v"
    done
    return 0
}

describe_machine() {
    uname -a >"$DIR/uname"
    keep cmdline /proc/cmdline
    keep lru_gen_enabled /sys/kernel/mm/lru_gen/enabled
}

# The kernel's log from here on: told by a line of our own in it.
mark_log() {
    LOG_MARK="tracereplay: recording $$ starts"
    { printf '%s\n' "$LOG_MARK" >/dev/kmsg; } 2>/dev/null || LOG_MARK=''
}

keep_log() {
    has dmesg || { note 'no dmesg here: dmesg.txt left out'; return 0; }
    dmesg >"$DIR/dmesg.txt" 2>/dev/null || { note 'dmesg failed: dmesg.txt left out'; rm -f "$DIR/dmesg.txt"; return 0; }
    if [[ $LOG_MARK ]] && grep -qF -- "$LOG_MARK" "$DIR/dmesg.txt"; then
        sed -i "1,/$LOG_MARK/d" "$DIR/dmesg.txt"
    else
        note 'dmesg.txt is the whole log: it no longer holds the line of the start'
    fi
    [[ -s $DIR/dmesg.txt ]] || rm -f "$DIR/dmesg.txt"
}
