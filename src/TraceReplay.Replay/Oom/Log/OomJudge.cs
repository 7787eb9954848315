using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Judges the reports of the OOM killer by what they print, as far as that goes.</summary>
internal static class OomJudge
{
    private const string Kswapd = "kswapd";

    /// <summary>The verdicts on the kills that the log of a capture reports, in its order.</summary>
    /// <param name="snapshots">What holds the reports.</param>
    /// <param name="line">The kernel line that counts.</param>
    /// <param name="others">The lines that may be the recorded one too: what they do not agree on stays open.</param>
    public static IReadOnlyList<OomVerdict> All(Snapshots snapshots, KernelLine line, IReadOnlyList<KernelLine> others) =>
        [.. snapshots.OomReports.Where(r => r.Kind == OomReportKind.OutOfMemory).Select(r => Of(r, line, others))];

    private static OomVerdict Of(OomReport report, KernelLine line, IReadOnlyList<KernelLine> others)
    {
        OomVerdict verdict = Of(report, line);
        foreach (KernelLine other in others)
        {
            OomVerdict by = Of(report, other);
            verdict = verdict with { Due = Common(verdict.Due, by.Due), LastTryFails = Common(verdict.LastTryFails, by.LastTryFails) };
        }

        return verdict;
    }

    private static OomVerdict Of(OomReport report, KernelLine line)
    {
        OomRequest request = OomReplay.RequestOf(report, report.Comm?.StartsWith(Kswapd, StringComparison.Ordinal) == true);
        var judge = new OomZoneJudge(report, line);
        IReadOnlyList<OomZoneVerdict> zones = request.Scope is OomScope.Allocator or OomScope.Unknown ? judge.Zones() : [];
        Tri victimIsCurrent = report.Pid is int pid && report.Killed is [OomVictim only] ? Kleene.Known(only.Pid == pid) : Tri.Unknown;
        return new OomVerdict
        {
            Report = report,
            Request = request,
            Allowed = OutOfMemoryModel.Kills(request, victimIsCurrent),
            HighestZone = HighestZoneidx.OfGfp(report.Gfp),
            Zones = zones,
            SwapLeft = judge.SwapLeft,
            LastTryFails = request.Scope == OomScope.Allocator ? LastTry(zones) : null,
            Due = request.Scope switch
            {
                OomScope.Allocator => KillDueModel.GivesUp(AnyRetries(zones, judge), report.Order),
                OomScope.Memcg => KillDueModel.ChargeFails(report.MemcgUsageKb, report.MemcgLimitKb, report.Order),
                OomScope.Unknown => TriOutcome.Unknown(MissingInputs.OomScope),
                _ => null,
            },
        };
    }

    private static TriOutcome AnyRetries(IReadOnlyList<OomZoneVerdict> zones, OomZoneJudge judge)
    {
        TriOutcome any = Any(zones.Select(z => z.CanRetry));
        return any.Value == Tri.True && !judge.NodesAreKnown ? TriOutcome.Unknown(MissingInputs.AllowedNodes) : any;
    }

    // The pages moved since: a zone that passes in the report need not have passed then.
    private static TriOutcome LastTry(IReadOnlyList<OomZoneVerdict> zones)
    {
        TriOutcome any = Any(zones.Select(z => z.AboveHigh));
        return any.Value == Tri.False ? any with { Value = Tri.True } : TriOutcome.Unknown(any.Missing == 0 ? MissingInputs.MemInfo : any.Missing);
    }

    private static TriOutcome Any(IEnumerable<TriOutcome> zones)
    {
        TriOutcome[] all = [.. zones];
        return all.Length == 0
            ? TriOutcome.Unknown(MissingInputs.MemInfo)
            : all.Aggregate((a, b) => a.Or(b)) with { Presumed = Presumptions.MemInfoAtDecision | Presumptions.NotReserveUser };
    }

    private static TriOutcome? Common(TriOutcome? a, TriOutcome? b) =>
        a?.Value == b?.Value ? a : TriOutcome.Unknown(MissingInputs.KernelRelease);
}
