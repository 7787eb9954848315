using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>The tracepoints that a recording holds, as tracefs names them (<c>vmscan/mm_vmscan_kswapd_wake</c>).</summary>
public static class KitEvents
{
    // One a page or a shrinker: they cost more than all others together, and no decision is judged by them.
    private static readonly EventKind[] TooMany =
    [
        EventKind.LruIsolate, EventKind.LruShrinkActive, EventKind.ReclaimPages, EventKind.WriteFolio, EventKind.ShrinkSlabStart, EventKind.ShrinkSlabEnd,
    ];

    /// <summary>The events of a kernel line; of any line where none is given.</summary>
    public static IReadOnlyList<string> Of(KernelLine? line) =>
        [.. EventSchema.All.Where(schema => IsTracepoint(schema.Kind) && !TooMany.Contains(schema.Kind) && Has(line, schema)).Select(Path).Distinct(StringComparer.Ordinal)];

    private static bool Has(KernelLine? line, EventSchema schema) => line is null || schema.Kind switch
    {
        EventKind.BalancePgdatBegin or EventKind.BalancePgdatEnd => line.TracesBalanceRuns,
        EventKind.KswapdReclaimFail or EventKind.KswapdClearHopeless => line.TracesFailures,
        EventKind.SetupPerZoneWmarks or EventKind.SetupPerZoneLowmemReserve => line.TracesZoneWatermarks,
        _ => true,
    };

    // The lab's probes have events of their own, which no tracer records.
    private static bool IsTracepoint(EventKind kind) => kind switch
    {
        EventKind.PgdatBalanced or EventKind.PrepareKswapdSleep or EventKind.ShrinkNode or EventKind.BalancePgdatEnter or EventKind.BalancePgdatExit
            or EventKind.UnreserveHighatomic or EventKind.OutOfMemory or EventKind.AllowDirectReclaim or EventKind.ZoneLru or EventKind.Loss => false,
        _ => true,
    };

    private static string Path(EventSchema schema) => schema.Kind switch
    {
        EventKind.SetupPerZoneWmarks or EventKind.SetupPerZoneLowmemReserve => $"kmem/{schema.Name}",
        _ when schema.Name.StartsWith("mm_", StringComparison.Ordinal) => $"vmscan/{schema.Name}",
        _ => $"oom/{schema.Name}",
    };
}
