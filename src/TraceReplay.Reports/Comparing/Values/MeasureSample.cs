namespace TraceReplay.Reports;

/// <summary>What the runs of one side show of a measure.</summary>
internal sealed class MeasureSample
{
    private readonly MeasureValue[] _sorted;

    /// <summary>Takes the values.</summary>
    /// <param name="values">One a run, in the order of the runs.</param>
    public MeasureSample(IReadOnlyList<MeasureValue> values)
    {
        Values = values;
        _sorted = [.. values.Where(v => v.HasNumber).OrderBy(v => v.Number).ThenBy(v => v.State)];
        Median = MeasureValue.Median(values);
    }

    /// <summary>One a run, in the order of the runs.</summary>
    public IReadOnlyList<MeasureValue> Values { get; }

    /// <summary>How many runs tell it.</summary>
    public int Count => _sorted.Length;

    /// <summary>The values that the runs tell.</summary>
    public IEnumerable<MeasureValue> Told => _sorted;

    /// <summary>The median; unknown where no run tells it.</summary>
    public MeasureValue Median { get; }

    /// <summary>The smallest value.</summary>
    public MeasureValue Least => _sorted.FirstOrDefault();

    /// <summary>The largest value.</summary>
    public MeasureValue Most => _sorted.LastOrDefault();

    /// <summary>The interval of the median; null where the runs are too few for one.</summary>
    public (MeasureValue Low, MeasureValue High)? Interval =>
        MedianInterval.Outside(Count) is int outside ? (_sorted[outside], _sorted[^(outside + 1)]) : null;
}
