using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What a policy changes about when the allocator gives up: gain and cost of its first give-up together.</summary>
internal sealed record OomChangesDocument(
    long Same, long GiveUpBoth, long GiveUpEarlier, long RetriesLonger, long Undetermined, GiveUpDocument? FirstGiveUp, bool MayBeEarlier,
    IReadOnlyList<string?> KernelKillsAfter, long ReclaimsAfter, long PagesReclaimedAfter, long AllocationsAfter, bool LowerZonesRuledOut, IReadOnlyList<StallChangeDocument> Stalls)
{
    public static OomChangesDocument Of(OomChanges oom, Capture capture) => new(
        oom.Same, oom.GaveUpBoth, oom.GivesUpEarlier, oom.RetriesLonger, oom.Undetermined,
        oom.First is GiveUp first ? GiveUpDocument.Of(first, capture) : null, oom.MayBeEarlier,
        [.. oom.KillsAfter.Select(k => RecordingDocument.TimeOrNull(k.Time))], oom.ReclaimsAfter, oom.ReclaimedAfter, oom.AllocatedAfter, oom.LowerZonesRuledOut,
        [.. oom.Stalls.Select(s => StallChangeDocument.Of(s, capture))]);
}
