namespace TraceReplay.Tests;

/// <summary>
/// One line of each event as include/trace/events/{oom,vmscan,kmem}.h of 6.1, 6.12 and 7.2 print it. Lines of events that the captures
/// hold are theirs; the others follow the TP_printk formats.
/// </summary>
internal static class EventFormats
{
    public static readonly string[] All =
    [
        "reclaim_retry_zone: node=0 zone=DMA32    order=0 reclaimable=346 available=10702 min_wmark=10408 no_progress_loops=1 wmark_check=1",
        "compact_retry: order=9 priority=COMPACT_PRIO_SYNC_LIGHT compaction_result=failed retries=1 max_retries=4 should_retry=0",
        "mark_victim: pid=225 comm=hog-noswap total-vm=594668kB anon-rss=4476kB file-rss:136kB shmem-rss:578176kB uid=0 pgtables=1196kB oom_score_adj=500",
        "mark_victim: pid=225",
        "wake_reaper: pid=225",
        "start_task_reaping: pid=225",
        "finish_task_reaping: pid=225",
        "skip_task_reaping: pid=225",
        "oom_score_adj_update: pid=208 comm=python3 oom_score_adj=-1000",
        "mm_vmscan_kswapd_sleep: nid=0",
        "mm_vmscan_kswapd_wake: nid=0 order=3",
        "mm_vmscan_wakeup_kswapd: nid=0 order=0 gfp_flags=GFP_HIGHUSER_MOVABLE|__GFP_COMP",
        "mm_vmscan_balance_pgdat_begin: nid=0 order=0 highest_zoneidx=Movable ",
        "mm_vmscan_balance_pgdat_end: nid=0 order=0 highest_zoneidx=Movable  nr_reclaimed=83",
        "mm_vmscan_direct_reclaim_begin: order=0 gfp_flags=GFP_KERNEL",
        "mm_vmscan_direct_reclaim_begin: order=9 gfp_flags=GFP_TRANSHUGE pid=47 memcg_id=0 ",
        "mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags=GFP_KERNEL pid=47 memcg_id=12 (in-irq)",
        "mm_vmscan_memcg_softlimit_reclaim_begin: order=0 gfp_flags=GFP_KERNEL pid=47 memcg_id=12 ",
        "mm_vmscan_node_reclaim_begin: nid=1 order=0 gfp_flags=GFP_KERNEL",
        "mm_vmscan_direct_reclaim_end: nr_reclaimed=32",
        "mm_vmscan_direct_reclaim_end: nr_reclaimed=32 pid=47 memcg_id=0 ",
        "mm_vmscan_memcg_reclaim_end: nr_reclaimed=32 pid=47 memcg_id=12 ",
        "mm_vmscan_memcg_softlimit_reclaim_end: nr_reclaimed=0 pid=47 memcg_id=12 ",
        "mm_vmscan_node_reclaim_end: nr_reclaimed=7 pid=47 memcg_id=0 ",
        "mm_vmscan_lru_isolate: classzone=3 order=0 nr_requested=32 nr_scanned=32 nr_skipped=0 nr_taken=32 lru=inactive_file",
        "mm_vmscan_lru_isolate: isolate_mode=0 classzone=3 order=0 nr_requested=32 nr_scanned=32 nr_skipped=0 nr_taken=32 lru=inactive_file",
        "mm_vmscan_lru_shrink_inactive: nid=0 nr_scanned=14 nr_reclaimed=8 nr_dirty=0 nr_writeback=0 nr_congested=0 nr_immediate=0 nr_activate_anon=0 nr_activate_file=6 nr_ref_keep=0 nr_unmap_fail=0 priority=12 flags=RECLAIM_WB_FILE|RECLAIM_WB_ASYNC",
        "mm_vmscan_lru_shrink_active: nid=0 nr_taken=32 nr_active=0 nr_deactivated=32 nr_referenced=0 priority=12 flags=RECLAIM_WB_ANON|RECLAIM_WB_ASYNC",
        "mm_vmscan_reclaim_pages: nid=0 nr_scanned=32 nr_reclaimed=32 nr_dirty=0 nr_writeback=0 nr_congested=0 nr_immediate=0 nr_activate_anon=0 nr_activate_file=0 nr_ref_keep=0 nr_unmap_fail=0",
        "mm_vmscan_write_folio: page=00000000c4ca5b6b pfn=0x1a2b3 flags=RECLAIM_WB_ANON|RECLAIM_WB_ASYNC",
        "mm_vmscan_throttled: nid=0 usec_timeout=4000 usect_delayed=4000 reason=VMSCAN_THROTTLE_NOPROGRESS",
        "mm_vmscan_kswapd_reclaim_fail: nid=0 failures=16",
        "mm_vmscan_kswapd_clear_hopeless: nid=0 reason=DIRECT",
        "mm_vmscan_reset_kswapd_failures: nid=0 reason=PCP",
        "mm_shrink_slab_start: super_cache_scan+0x0/0x1e0 00000000c4ca5b6b: nid: 0 objects to shrink 4 gfp_flags GFP_KERNEL cache items 5432 delta 21 total_scan 21 priority 12",
        "mm_shrink_slab_start: super_cache_scan+0x0/0x1e0 00000000c4ca5b6b: nid: 0 pid: 49 memcg_id: 12 objects to shrink 4 gfp_flags GFP_KERNEL cache items 5432 delta 21 total_scan 21 priority 12 ",
        "mm_shrink_slab_end: super_cache_scan+0x0/0x1e0 00000000c4ca5b6b: nid: 0 unused scan count 4 new scan count 25 total_scan 21 last shrinker return val 0",
        "mm_shrink_slab_end: super_cache_scan+0x0/0x1e0 00000000c4ca5b6b: nid: 0 pid: 49 memcg_id: 12 unused scan count 4 new scan count 25 total_scan 21 last shrinker return val 128 ",
        "mm_setup_per_zone_wmarks: node_id=0 zone name=DMA32 watermark min=10408 low=13010 high=15612 promo=18214",
        "mm_setup_per_zone_lowmem_reserve: node_id=0 zone name=DMA upper_zone name=DMA32 lowmem_reserve_pages=1967",
    ];
}
