using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A kswapd's balance_pgdat runs together: times in ns, amounts in pages.</summary>
internal sealed record RunsDocument
{
    public required long Count { get; init; }

    public required long BeganUnseen { get; init; }

    public required long EndedUnseen { get; init; }

    public required long Nanoseconds { get; init; }

    /// <summary>Null where the trace does not record what kswapd scanned.</summary>
    public required long? NrScanned { get; init; }

    public required long? NrReclaimed { get; init; }

    public required LongestRunDocument? Longest { get; init; }

    public static RunsDocument Of(KswapdRunTotals runs, Capture capture) => new()
    {
        Count = runs.Count,
        BeganUnseen = runs.BeganUnseen,
        EndedUnseen = runs.EndedUnseen,
        Nanoseconds = runs.Nanoseconds,
        NrScanned = runs.ShowsWork ? runs.Scanned : null,
        NrReclaimed = runs.ShowsWork ? runs.Reclaimed : null,
        Longest = runs.Longest is KswapdRun run ? LongestRunDocument.Of(run, capture) : null,
    };
}
