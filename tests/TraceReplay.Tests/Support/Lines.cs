namespace TraceReplay.Tests;

/// <summary>The short lines of an allocation stall, for <see cref="TraceText"/>.</summary>
internal static class Lines
{
    public const string Movable = "GFP_HIGHUSER_MOVABLE|__GFP_COMP";

    public const string Mayfail = Movable + "|__GFP_RETRY_MAYFAIL";

    public static string Begin(string task, int order = 0, string gfp = Movable) =>
        $"{task} mm_vmscan_direct_reclaim_begin: order={order} gfp_flags={gfp}";

    public static string End(string task, long reclaimed) => $"{task} mm_vmscan_direct_reclaim_end: nr_reclaimed={reclaimed}";

    public static string Zone(string task, long loops, int wmark, string zone = "DMA32", int order = 0, long available = 10702, long min = 10408) =>
        $"{task} reclaim_retry_zone: node=0 zone={zone,-8} order={order} reclaimable=0 available={available} min_wmark={min} no_progress_loops={loops} wmark_check={wmark}";

    public static string Kill(string task, int victim = 7) =>
        $"{task} mark_victim: pid={victim} comm=hog total-vm=4kB anon-rss=4kB file-rss:0kB shmem-rss:0kB uid=0 pgtables=4kB oom_score_adj=0";

    /// <summary>One turn of the slow path: reclaim, and a retry that is allowed; a costly order has a mask that may come to one.</summary>
    public static string[] Round(string task, long reclaimed, long loops, int order = 0, string? gfp = null) =>
        [Begin(task, order, gfp ?? (order > 3 ? Mayfail : Movable)), End(task, reclaimed), Zone(task, loops, 1, order: order)];

    public static string Compact(string task, int order, string priority, string result, int retries, int max, int again) =>
        $"{task} compact_retry: order={order} priority=COMPACT_PRIO_{priority} compaction_result={result} retries={retries} max_retries={max} should_retry={again}";

    /// <summary>Turns without progress, with the counter from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static IEnumerable<string> Rounds(string task, int first, int last, string gfp = Movable) =>
        Enumerable.Range(first, last - first + 1).SelectMany(loops => Round(task, 0, loops, gfp: gfp));
}
