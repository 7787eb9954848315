namespace TraceReplay.Benchmarks;

/// <summary>
/// What the rounds came to. On a machine that others share the median tells what they leave, the lowest of times what the code needs.
/// </summary>
/// <param name="Median">The one in the middle; of an even number the mean of the two.</param>
/// <param name="Lowest">The lowest.</param>
/// <param name="Highest">The highest.</param>
internal readonly record struct Spread(double Median, double Lowest, double Highest)
{
    /// <summary>Of one value or more.</summary>
    public static Spread Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        if (sorted.Length == 0)
        {
            throw new ArgumentException("nothing was measured", nameof(values));
        }

        int middle = sorted.Length / 2;
        double median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[^1]);
    }

    /// <summary>Of times, in seconds.</summary>
    public static Spread Of(IEnumerable<TimeSpan> times) => Of(times.Select(t => t.TotalSeconds));

    /// <summary>The lowest and the highest: <c>0.44..0.47</c>.</summary>
    /// <param name="format">How a number is written.</param>
    public string Range(Func<double, string> format) => $"{format(Lowest)}..{format(Highest)}";
}
