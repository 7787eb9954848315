namespace TraceReplay.Reports;

/// <summary>What one run shows of a measure.</summary>
/// <param name="Number">The number; 0 where it is unknown.</param>
/// <param name="State">What it says.</param>
internal readonly record struct MeasureValue(double Number, MeasureState State)
{
    /// <summary>A value that the trace does not tell.</summary>
    public static MeasureValue Unknown => default;

    /// <summary>Whether there is a number.</summary>
    public bool HasNumber => State != MeasureState.Unknown;

    /// <summary>A value.</summary>
    public static MeasureValue Of(double number) => new(number, MeasureState.Known);

    /// <summary>A value, unknown where there is none.</summary>
    public static MeasureValue Of(double? number) => number is double known ? Of(known) : Unknown;

    /// <summary>What the recording ended before, unknown where it has no length.</summary>
    public static MeasureValue AtLeast(double? number) => number is double least ? new MeasureValue(least, MeasureState.AtLeast) : Unknown;

    /// <summary>The value as a part of a whole, unknown where either is or nothing is a part.</summary>
    public MeasureValue Per(double? whole) => HasNumber && whole is > 0 and double all ? this with { Number = Number / all } : Unknown;

    /// <summary>The value in a unit so many times as small.</summary>
    public MeasureValue Times(double factor) => this with { Number = Number * factor };

    /// <summary>The middle one of values, or the mean of the two in the middle; at least that where a recording ended before one of its half.</summary>
    public static MeasureValue Median(IEnumerable<MeasureValue> values)
    {
        MeasureValue[] sorted = [.. values.Where(v => v.HasNumber).OrderBy(v => v.Number).ThenBy(v => v.State)];
        if (sorted.Length == 0)
        {
            return Unknown;
        }

        int middle = sorted.Length / 2;
        double number = sorted.Length % 2 == 1 ? sorted[middle].Number : (sorted[middle - 1].Number + sorted[middle].Number) / 2;
        return Array.Exists(sorted[..(middle + 1)], v => v.State == MeasureState.AtLeast) ? AtLeast(number) : Of(number);
    }

    /// <summary>The largest of values; of equal ones the one that may be more.</summary>
    public static MeasureValue Largest(IEnumerable<MeasureValue> values) => values.OrderBy(v => v.Number).ThenBy(v => v.State).LastOrDefault();
}
