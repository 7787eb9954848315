namespace TraceReplay.Reports;

/// <summary>Everything that is compared, in the order of the table.</summary>
internal static class ComparedMeasures
{
    /// <summary>All measures of these runs: some are of the decision sites and the policies that they have.</summary>
    public static IReadOnlyList<ComparedMeasure> Of(IReadOnlyList<ComparedRun> runs) =>
    [
        .. RecordingMeasures.All,
        .. RateMeasures.All,
        .. StallMeasures.All,
        .. KswapdMeasures.All,
        .. OomMeasures.All,
        .. DecisionMeasures.Of(runs),
        .. LaneMeasures.Of(runs),
    ];
}
