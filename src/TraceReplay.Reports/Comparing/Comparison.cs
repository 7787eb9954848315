namespace TraceReplay.Reports;

/// <summary>The runs of a workload before and after a patch, held against each other.</summary>
public sealed class Comparison
{
    /// <summary>From this p on a difference counts as noise, as benchstat has it.</summary>
    internal const double Alpha = 0.05;

    private Comparison(ComparedSide a, ComparedSide b, IReadOnlyList<MeasureComparison> measures, IReadOnlyList<string> warnings) =>
        (A, B, Measures, Warnings) = (a, b, measures, warnings);

    /// <summary>The one side.</summary>
    public ComparedSide A { get; }

    /// <summary>The other side.</summary>
    public ComparedSide B { get; }

    /// <summary>What makes the sides less comparable than a reader may take them for.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Whether a side has several runs, so that a change can be held against their noise.</summary>
    internal bool IsRepeated => A.Captures.Count > 1 || B.Captures.Count > 1;

    /// <summary>All measures, in the order of the table.</summary>
    internal IReadOnlyList<MeasureComparison> Measures { get; }

    /// <summary>Compares two sides, each with a capture at least, replayed with figures (<see cref="Replay.VerificationOptions.WithFigures"/>).</summary>
    /// <param name="a">The one side: before the patch.</param>
    /// <param name="b">The other side: after it.</param>
    public static Comparison Of(ComparedSide a, ComparedSide b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ComparedRun[] runsOfA = RunsOf(a);
        ComparedRun[] runsOfB = RunsOf(b);
        bool isRepeated = runsOfA.Length > 1 || runsOfB.Length > 1;
        MeasureComparison[] measures =
        [
            .. from measure in ComparedMeasures.Of([.. runsOfA, .. runsOfB])
               select new MeasureComparison(measure, SampleOf(measure, runsOfA), SampleOf(measure, runsOfB), isRepeated),
        ];
        return new Comparison(a, b, measures, Comparability.Of(runsOfA, runsOfB));
    }

    private static MeasureSample SampleOf(ComparedMeasure measure, ComparedRun[] runs) => new([.. runs.Select(measure.Value)]);

    private static ComparedRun[] RunsOf(ComparedSide side)
    {
        var recorded = SideEvidence.Of(side);
        return [.. side.Captures.Select(c => new ComparedRun(c.Result, recorded))];
    }
}
