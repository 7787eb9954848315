using static TraceReplay.Model.PolicyInput;

namespace TraceReplay.Model;

/// <summary>The inputs of policies, in their order.</summary>
public static class PolicyInputCatalogue
{
    private static readonly PolicyRule[] Zone = [PolicyRule.Reclaimable];
    private static readonly PolicyRule[] Call = [PolicyRule.Reclaimable, PolicyRule.ResetsLoops, PolicyRule.Retry];
    private static readonly PolicyRule[] Reset = [PolicyRule.Reset];
    private static readonly PolicyRule[] Run = [PolicyRule.Fails];
    private static readonly PolicyRule[] Counter = [PolicyRule.Reset, PolicyRule.Fails, PolicyRule.Hopeless];
    private static readonly PolicyRule[] Any = [.. PolicyRuleCatalogue.All.Select(r => r.Rule)];

    /// <summary>All inputs, at the index of their number.</summary>
    public static IReadOnlyList<PolicyInputInfo> All { get; } =
    [
        new(ZoneFile, "zone.file", PolicyUnit.Pages, Zone, MissingInputs.LruSplit, "file pages on the zone's LRU lists, from zone_lru; else between 0 and zone.reclaimable"),
        new(ZoneAnon, "zone.anon", PolicyUnit.Pages, Zone, MissingInputs.LruSplit, "anonymous pages on the zone's LRU lists, from zone_lru; else between 0 and zone.reclaimable where swap is free"),
        new(ZoneLru, "zone.lru", PolicyUnit.Pages, Zone, MissingInputs.LruSplit, "pages on the zone's LRU lists that zone_reclaimable_pages() counted: zone.reclaimable, without the free pages that 6.1 and 6.12 put in the place of 0"),
        new(ZoneFree, "zone.free", PolicyUnit.Pages, Zone, MissingInputs.None, "NR_FREE_PAGES of the zone: available - reclaimable of the event"),
        new(ZoneReclaimable, "zone.reclaimable", PolicyUnit.Pages, Zone, MissingInputs.None, "what the kernel's zone_reclaimable_pages() returned: reclaimable of the event"),
        new(ZoneMin, "zone.min", PolicyUnit.Pages, Zone, MissingInputs.None, "min_wmark of the event, watermark_boost included"),
        new(ZoneManaged, "zone.managed", PolicyUnit.Pages, Zone, MissingInputs.ZoneMin, "managed pages of the zone, from zoneinfo"),
        new(ZoneName, "zone.name", PolicyUnit.Zone, Zone, MissingInputs.ZoneName, "which zone it is"),
        new(Order, "order", PolicyUnit.Number, [.. Call, .. Reset], MissingInputs.GfpMask, "order of the allocation, or sc.order of the reclaim"),
        new(Loops, "loops", PolicyUnit.Number, Call, MissingInputs.PreviousLoops, "no_progress_loops of the call as the policy counts it; in resets_loops, before the call"),
        new(Progress, "progress", PolicyUnit.Pages, Call, MissingInputs.DidSomeProgress, "nr_reclaimed of the direct reclaim before the call"),
        new(ProgressAnon, "progress.anon", PolicyUnit.Pages, Call, MissingInputs.ReclaimByType, "anonymous pages that this reclaim reclaimed, from mm_vmscan_lru_shrink_inactive"),
        new(ProgressFile, "progress.file", PolicyUnit.Pages, Call, MissingInputs.ReclaimByType, "file pages that this reclaim reclaimed, from mm_vmscan_lru_shrink_inactive"),
        new(ScannedAnon, "scanned.anon", PolicyUnit.Pages, Call, MissingInputs.ReclaimByType, "anonymous pages that this reclaim scanned"),
        new(ScannedFile, "scanned.file", PolicyUnit.Pages, Call, MissingInputs.ReclaimByType, "file pages that this reclaim scanned"),
        new(WalkPassed, "walk.passed", PolicyUnit.Truth, [PolicyRule.Retry], MissingInputs.LowerZones, "whether a zone passed with what the policy counts as reclaimable"),
        new(SwapFree, "swap.free", PolicyUnit.Pages, Call, MissingInputs.SwapKind, "get_nr_swap_pages(), from zone_lru"),
        new(SwapAllRamBacked, "swap.all_ram_backed", PolicyUnit.Truth, Call, MissingInputs.SwapKind, "whether every active swap device lies in RAM (zram, brd), from /proc/swaps"),
        new(SwapZramOnly, "swap.zram_only", PolicyUnit.Truth, Call, MissingInputs.SwapKind, "whether every active swap device is a zram, from /proc/swaps"),
        new(ZramOrig, "zram.orig", PolicyUnit.Bytes, Call, MissingInputs.ZramState, "orig_data_size of all zram devices, from mm_stat"),
        new(ZramCompressed, "zram.compressed", PolicyUnit.Bytes, Call, MissingInputs.ZramState, "compr_data_size of all zram devices, from mm_stat"),
        new(ZramRatio, "zram.ratio", PolicyUnit.Number, Call, MissingInputs.ZramState, "orig_data_size / compr_data_size; at least 1, for a page that does not compress is kept as it is (zram_write_page)"),
        new(ZramUsed, "zram.used", PolicyUnit.Bytes, Call, MissingInputs.ZramState, "mem_used_total of all zram devices, from mm_stat"),
        new(ZramLimit, "zram.limit", PolicyUnit.Bytes, Call, MissingInputs.ZramState, "mem_limit of all zram devices, from mm_stat; 0 is no limit"),
        new(ZramWritesBack, "zram.writes_back", PolicyUnit.Truth, Call, MissingInputs.ZramBacking, "whether a zram can still write to a backing device: backing_dev is not none, and writeback_limit, if enabled, is left"),
        new(ZswapStoreFails, "zswap.store_fails", PolicyUnit.Truth, Call, MissingInputs.ZswapState, "whether zswap refuses pages at that moment; no recording carries it"),
        new(ZswapWritesBack, "zswap.writes_back", PolicyUnit.Truth, Call, MissingInputs.ZswapState, "memory.zswap.writeback of the task's cgroup; no recording carries it"),
        new(PsiSomeAvg10, "psi.some.avg10", PolicyUnit.Percent, Any, MissingInputs.PressureSamples, "memory pressure, some, over 10 s at that moment; snapshots before and after do not tell it"),
        new(PsiFullAvg10, "psi.full.avg10", PolicyUnit.Percent, Any, MissingInputs.PressureSamples, "memory pressure, full, over 10 s at that moment; snapshots before and after do not tell it"),
        new(NodeBalanced, "node.balanced", PolicyUnit.Truth, [.. Reset, .. Run], MissingInputs.PgdatBalanced, "pgdat_balanced() of the node, from decisions.txt"),
        new(Failures, "failures", PolicyUnit.Number, Counter, MissingInputs.FailuresBefore, "kswapd_failures as the policy counts it"),
        new(Reclaimed, "reclaimed", PolicyUnit.Pages, [.. Reset, .. Run], MissingInputs.RunReclaimed, "sc.nr_reclaimed of the reclaim, or of the run"),
        new(ResetReason, "reset.reason", PolicyUnit.Reason, Reset, MissingInputs.ResetCause, "who reclaimed: KSWAPD, or DIRECT for everyone else; PCP and OTHER are resets outside reclaim"),
        new(ResetByMemcg, "reset.by_memcg", PolicyUnit.Truth, Reset, MissingInputs.ResetCause, "whether the reclaim was a cgroup's (memory.high, memory.max, memory.reclaim)"),
        new(RunBoosted, "run.boosted", PolicyUnit.Truth, Run, MissingInputs.WatermarkBoost, "whether the run began with a watermark_boost"),
    ];

    /// <summary>The input's description.</summary>
    public static PolicyInputInfo Of(PolicyInput input) => All[(int)input];

    /// <summary>The input called <paramref name="name"/>, or null.</summary>
    public static PolicyInputInfo? Find(string name) => All.FirstOrDefault(i => i.Name == name);
}
