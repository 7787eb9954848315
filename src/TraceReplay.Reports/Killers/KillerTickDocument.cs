using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A call of a killer's function at which it kills, or may.</summary>
/// <param name="Time">When, on the clock of the samples.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Values">The values that it compares, in words.</param>
/// <param name="Victim">Whom it kills; null where that is not known.</param>
/// <param name="Candidates">Those among which the victim is; empty where it is known, and where the samples do not tell them.</param>
/// <param name="SecondsAfterKernel">How long after the kernel's first OOM kill, negative before it; null where there is none, or on another clock.</param>
/// <param name="Missing">What would decide whether it kills.</param>
internal sealed record KillerTickDocument(
    string Time, string Rule, string Values, string? Victim, IReadOnlyList<string> Candidates, double? SecondsAfterKernel, IReadOnlyList<string> Missing)
{
    public static KillerTickDocument? Of(KillerTick? tick, KillerResult killer) => tick is null ? null : new(
        KillerResult.TimeOf(tick).ToString(), tick.Rule, tick.Values, tick.Victim.Name, tick.Victim.Candidates, killer.SecondsAfterKernel(tick), tick.Kills.Missing);
}
