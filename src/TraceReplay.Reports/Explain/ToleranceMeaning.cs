using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What it means for a verdict that something was presumed or tolerated.</summary>
internal static class ToleranceMeaning
{
    /// <summary>What a presumption means; null when there is nothing but its name.</summary>
    public static string? Of(Presumptions presumption) => presumption switch
    {
        Presumptions.NotReserveUser =>
            "such a task may use half of the min watermark, and no event tells one; a decision that only this would explain is undetermined, never a divergence",
        Presumptions.HighatomicAsInSnapshots =>
            "the reserve can move between the snapshots; from the first unreserve_highatomic_pageblock that is seen to succeed they no longer count",
        Presumptions.WatermarksAsInSnapshots =>
            "a write to vm.min_free_kbytes or vm.watermark_scale_factor would change them; 6.18 and later trace it (mm_setup_per_zone_wmarks)",
        Presumptions.DefaultBoostFactor =>
            "a watermark boost goes up to 150% of the high watermark by default; what only another factor would explain is undetermined",
        Presumptions.RunNotBoosted =>
            "a boosted run reclaims from a balanced node too, and before 7.2 it can fail there; nothing traces a boost, and a failure that only it would "
            + "explain is undetermined",
        Presumptions.NoSlabReclaimed =>
            "before 7.2 no event has nr_reclaimed of a run; a failure, or an order kept, that slab pages would have prevented did come, so there were none; "
            + "one that is lacking is undetermined",
        Presumptions.BalancedAsBesides =>
            "pgdat_balanced is asked by kswapd and by wakers, often within milliseconds; a node that was balanced between two looks that say no would reset the "
            + "counter",
        Presumptions.LruAsRead =>
            "each CPU holds back up to 125 pages of each counter; a fexit of zone_page_state_snapshot would tell the exact number",
        Presumptions.NothingReserved =>
            "should_reclaim_retry returns what unreserve_highatomic_pageblock(ac, true) says when no zone passes; it is asked only there, so its answer at this "
            + "moment is in no recording",
        Presumptions.LevelsBetweenSamples =>
            "a killer looks between two samples: counters only grow, but a size or an average could have left the span between its two readings and come back",
        Presumptions.MemInfoAtDecision =>
            "the report is printed milliseconds after the kernel decided, and each CPU holds back up to 125 pages of each counter; a trace with oom:* has the numbers of the decision",
        _ => null,
    };

    /// <summary>What a tolerance means; null when there is nothing but its name.</summary>
    public static string? Of(Quirk quirk) => quirk switch
    {
        Quirk.ProbeInWrongTask => "two records shared a buffer of bpftrace; what the line would have told stays unknown",
        Quirk.ProbeAgainstEvents => "a value that the kernel's own events rule out; that line is not judged, and a second equal reading in a row is",
        Quirk.NodeOutOfRange => "no kernel has such a node; the line says nothing of any other",
        Quirk.RecordedTwice => "perf writes some records again under memory pressure; each decision counts once",
        Quirk.TimeWentBack => "nothing is concluded across the joint: the first decisions behind it may be undetermined",
        Quirk.ResetBeforeItsLine => "shrink_node's probe fires when the function returns, so others can read the 0 first; the reset itself is judged at its own line",
        Quirk.CounterLineLate => "the counter is changed before its line is traced; the other line came within 10 ms and explains it",
        Quirk.StaleWaker => "wakeup_kswapd tests the counter without a lock; the task had traced nothing since it grew",
        Quirk.KilledWhileThrottled => "throttle_direct_reclaim returns to a killed task at once, without begin or end of a reclaim",
        Quirk.ProbeMapLost => "the sizes of that line are not held against the event beside it",
        Quirk.LruMovedMeanwhile => "the kernel sums the lists at one moment and the probe reads them at another; such a sum is undetermined",
        _ => null,
    };
}
