using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>
/// What the counters of /proc/vmstat prove between the snapshots before and after a run. A counter that did not grow says that an event never
/// happened, where its absence from the trace could as well mean that nobody recorded it.
/// </summary>
internal static class VmStatGrowth
{
    // The counter stands beside the tracepoint: __oom_kill_process (mm/oom_kill.c), do_try_to_free_pages, balance_pgdat and
    // shrink_inactive_list (mm/vmscan.c). allocstall has a counter for each zone.
    private static readonly Dictionary<EventKind, string[]> Counters = new()
    {
        [EventKind.MarkVictim] = ["oom_kill"],
        [EventKind.DirectReclaimBegin] = ["allocstall"],
        [EventKind.DirectReclaimEnd] = ["allocstall"],
        [EventKind.KswapdWake] = ["pageoutrun"],
        [EventKind.LruShrinkInactive] = ["pgscan_anon", "pgscan_file"],
    };

    /// <summary>Whether they prove that an event never happened in the run.</summary>
    public static bool RulesOut(EventKind kind, Snapshots snapshots) =>
        Counters.TryGetValue(kind, out string[]? names)
        && snapshots.VmStat.FirstOrDefault(s => s.Phase == "before") is VmStatSnapshot before
        && snapshots.VmStat.LastOrDefault(s => s.Phase == "after") is VmStatSnapshot after
        && names.All(name => Sum(before, name) is long start && start == Sum(after, name));

    private static long? Sum(VmStatSnapshot snapshot, string name)
    {
        long[] values = [.. snapshot.Values.Where(v => v.Key == name || v.Key.StartsWith(name + "_", StringComparison.Ordinal)).Select(v => v.Value)];
        return values.Length == 0 ? null : values.Sum();
    }
}
