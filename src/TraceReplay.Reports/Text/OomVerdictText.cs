using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What a report of the OOM killer tells by itself, in sentences.</summary>
internal static class OomVerdictText
{
    /// <summary>The report, and what follows from it.</summary>
    public static IEnumerable<string> Lines(OomVerdict verdict) =>
    [
        .. WordWrap.Lines($"{verdict.Report.File}:{Number(verdict.Report.Line)}: {Asked(verdict)}"),
        .. Inner(verdict).SelectMany(l => WordWrap.Lines(l, indent: 2)),
    ];

    /// <summary>The same in one sentence.</summary>
    public static string Sentence(OomVerdict verdict) => string.Join("; ", [Asked(verdict), .. Inner(verdict)]);

    /// <summary>What follows from it, without the report.</summary>
    public static IEnumerable<string> Inner(OomVerdict verdict)
    {
        OomReport report = verdict.Report;
        if (verdict.Allowed == Tri.False)
        {
            yield return "this request cannot kill: the OOM killer is asked up to order 3, for a zone from Normal up, with __GFP_FS, and never with __GFP_RETRY_MAYFAIL, __GFP_NORETRY or __GFP_THISNODE";
        }

        foreach (OomZoneVerdict zone in verdict.Zones)
        {
            yield return ZoneOf(zone);
        }

        if (verdict.Request.Scope is OomScope.Allocator or OomScope.Unknown)
        {
            yield return verdict.SwapLeft switch
            {
                Tri.True => $"swap: {Number(report.FreeSwapKb!.Value)} kB left, so anonymous pages count as reclaimable",
                Tri.False => report.TotalSwapKb == 0 ? "swap: the machine has none" : "swap: none left",
                _ => "swap: the report does not tell how much was left",
            };
        }

        yield return Conclusion(verdict);
    }

    private static string Asked(OomVerdict verdict)
    {
        OomReport report = verdict.Report;
        string task = OomWords.Task(report.Comm, report.Pid) ?? "a task that is not told";
        string mask = report.GfpMask is null ? string.Empty : $" ({report.GfpMask})";
        string order = report.Order is int number and >= 0 ? $", order {Number(number)}{mask}" : string.Empty;
        string highest = verdict.HighestZone is Zone zone && verdict.Zones.Count > 0 ? $", up to zone {zone}" : string.Empty;
        string constraint = report.Constraint switch
        {
            OomConstraint.Cpuset => ", within a cpuset",
            OomConstraint.MemoryPolicy => ", within a memory policy",
            _ => string.Empty,
        };
        return verdict.Request.Scope switch
        {
            OomScope.Sysrq => $"out_of_memory by {task}, for a person (sysrq-f)",
            OomScope.Memcg => $"out_of_memory by {task} for memory cgroup {report.OomMemcg ?? "(not told)"}{order}",
            _ => $"out_of_memory by {task}{order}{highest}{constraint}",
        };
    }

    private static string ZoneOf(OomZoneVerdict verdict)
    {
        ZoneSnapshot zone = verdict.Zone;
        string reserve = verdict.LowmemReserve is { IsExact: true, Min: 0 } ? string.Empty : $" and reserve {verdict.LowmemReserve}";
        string free = $"node {Number(zone.Node)} {zone.Zone}: free {Or(zone.Free)} {Than(verdict.AboveMin)} min {Or(zone.Min)}{reserve}";
        string boost = zone.Boost is > 0 ? $" (boost {Or(zone.Boost)})" : string.Empty;
        string high = $", {Than(verdict.AboveHigh)} high {Or(zone.High)}";
        return $"{free}{boost}{high}; with what is reclaimable {Or(verdict.Available)}: {Retry(verdict.CanRetry)}";
    }

    private static string Than(in TriOutcome above) => above.Value switch { Tri.True => "above", Tri.False => "not above", _ => "perhaps above" };

    private static string Retry(in TriOutcome canRetry) => canRetry.Value switch
    {
        Tri.True => "passes should_reclaim_retry",
        Tri.False => "does not pass should_reclaim_retry",
        _ => $"may pass should_reclaim_retry ({MissingInputText.Describe(canRetry.Missing)} missing)",
    };

    private static string Conclusion(OomVerdict verdict)
    {
        string late = verdict.LastTryFails is { Value: Tri.Unknown } && verdict.Zones.Count > 0 ? "; a zone is above its high watermark, so pages were freed since" : string.Empty;
        return (verdict.Request.Scope, verdict.Due) switch
        {
            (OomScope.Sysrq, _) => "the kill was due: sysrq-f needs no want of memory",
            (OomScope.MinTtl, _) => "kswapd asked for min_ttl_ms of the multi-generational LRU; the report does not tell its generations",
            (OomScope.Memcg, { Value: Tri.True }) => $"the kill was due: usage {Number(verdict.Report.MemcgUsageKb!.Value)} kB at the limit of {Number(verdict.Report.MemcgLimitKb!.Value)} kB",
            (_, { Value: Tri.True }) => $"the kill was due: no zone could pass should_reclaim_retry{late}",
            (_, { Missing: MissingInputs.PreviousLoops }) => $"undetermined whether the kill was due: a zone passes, so it was due only in the 17th loop without progress, or if pages were freed since{late}",
            (_, { } due) => $"undetermined whether the kill was due, for want of {MissingInputText.Describe(due.Missing)}{late}",
            _ => "undetermined whether the kill was due",
        };
    }

    private static string Or(long? value) => value is long known ? Number(known) : "unknown";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
