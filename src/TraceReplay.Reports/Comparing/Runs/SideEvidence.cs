using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>What the runs of a side show together. They are recorded alike: what one of them shows, the others would have shown too.</summary>
/// <param name="Kinds">The events that any run has.</param>
/// <param name="Sites">The decision sites that any run reaches.</param>
internal sealed record SideEvidence(IReadOnlySet<EventKind> Kinds, IReadOnlySet<DecisionSite> Sites)
{
    /// <summary>That of a side.</summary>
    public static SideEvidence Of(ComparedSide side) => new(
        side.Captures.SelectMany(c => KindsOf(c.Result.Capture)).ToHashSet(),
        DecisionSites.All.Where(site => side.Captures.Any(c => c.Result.Leading.Decisions[site].Decisions > 0)).ToHashSet());

    private static IEnumerable<EventKind> KindsOf(Capture capture) =>
        capture.Files.Where(f => f.Role == FileRole.Replayed).SelectMany(f => f.Events).Select(e => e.Kind);
}
