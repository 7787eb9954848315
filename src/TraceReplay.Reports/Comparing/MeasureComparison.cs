namespace TraceReplay.Reports;

/// <summary>A measure on both sides.</summary>
internal sealed class MeasureComparison
{
    /// <summary>Compares two samples.</summary>
    /// <param name="measure">What was measured.</param>
    /// <param name="a">In the runs of A.</param>
    /// <param name="b">In the runs of B.</param>
    /// <param name="isRepeated">Whether there are runs enough to hold the change against their noise at all.</param>
    public MeasureComparison(ComparedMeasure measure, MeasureSample a, MeasureSample b, bool isRepeated)
    {
        (Measure, A, B) = (measure, a, b);
        Change = RelativeChange.From(a.Median, b.Median);
        P = isRepeated && a.Count > 0 && b.Count > 0 && !IsSame && CanBeRanked() ? MannWhitney.P(Ranked(a), Ranked(b)) : null;
    }

    /// <summary>What was measured.</summary>
    public ComparedMeasure Measure { get; }

    /// <summary>In the runs of A.</summary>
    public MeasureSample A { get; }

    /// <summary>In the runs of B.</summary>
    public MeasureSample B { get; }

    /// <summary>From the median of A to that of B.</summary>
    public RelativeChange Change { get; }

    /// <summary>How likely so large a difference is by chance; null where there is nothing to rank, or nothing differs.</summary>
    public double? P { get; }

    /// <summary>Whether the difference can be told from noise.</summary>
    public bool IsTold => P <= Comparison.Alpha;

    /// <summary>Whether no run of either side tells it.</summary>
    public bool IsUnknown => A.Count == 0 && B.Count == 0;

    /// <summary>Whether all runs tell the same, or all that it did not come while they were recorded.</summary>
    public bool IsSame => Told.Any() && A.Count == A.Values.Count && B.Count == B.Values.Count
        && (Told.Distinct().Count() == 1 || Told.All(v => v.State == MeasureState.AtLeast));

    private IEnumerable<MeasureValue> Told => A.Told.Concat(B.Told);

    // What a recording ended before is larger than anything seen, if each such recording went on for at least as long; else it has no rank.
    private bool CanBeRanked()
    {
        double largest = Told.Where(v => v.State == MeasureState.Known).Select(v => v.Number).DefaultIfEmpty(double.NegativeInfinity).Max();
        return Told.All(v => v.State == MeasureState.Known || v.Number >= largest);
    }

    private static double[] Ranked(MeasureSample sample) => [.. sample.Told.Select(v => v.State == MeasureState.Known ? v.Number : double.PositiveInfinity)];
}
