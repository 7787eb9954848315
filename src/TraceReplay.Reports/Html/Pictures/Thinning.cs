namespace TraceReplay.Reports;

/// <summary>
/// Chooses the points that a picture shows where there are more than it can: of each bin of time the first, the last, and the lowest and
/// highest of each value (M4; Jugel, Jerzak, Hackenbroich, Markl: VLDB 2014), so that a line through them looks like the line through all.
/// Only recorded points stay, for each has its line in the trace.
/// </summary>
internal static class Thinning
{
    /// <summary>How many bins the time is cut into; a wide screen has about as many columns.</summary>
    public const int Bins = 1500;

    /// <summary>Up to so many points are all shown.</summary>
    public const int Most = 4 * Bins;

    /// <summary>The points to show, in the order of time.</summary>
    /// <param name="points">All of them.</param>
    /// <param name="time">A point's time, ns.</param>
    /// <param name="values">What the picture draws of a point.</param>
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> points, Func<T, long> time, params Func<T, long>[] values)
    {
        T[] sorted = [.. points.OrderBy(time)];
        if (sorted.Length <= Most)
        {
            return sorted;
        }

        // 128 bits: a span of a week in ns times the bins is beyond 64.
        long first = time(sorted[0]);
        Int128 span = (Int128)time(sorted[^1]) - first + 1;
        return [.. Chosen(sorted, i => (int)(((Int128)time(sorted[i]) - first) * Bins / span), values).Select(i => sorted[i])];
    }

    private static IEnumerable<int> Chosen<T>(T[] points, Func<int, int> binOf, Func<T, long>[] values)
    {
        int begin = 0;
        while (begin < points.Length)
        {
            int bin = binOf(begin);
            int end = begin + 1;
            while (end < points.Length && binOf(end) == bin)
            {
                end++;
            }

            foreach (int index in OfBin(points, begin, end, values))
            {
                yield return index;
            }

            begin = end;
        }
    }

    private static SortedSet<int> OfBin<T>(T[] points, int begin, int end, Func<T, long>[] values)
    {
        SortedSet<int> kept = [begin, end - 1];
        foreach (Func<T, long> value in values)
        {
            (int low, int high) = (begin, begin);
            for (int i = begin + 1; i < end; i++)
            {
                low = value(points[i]) < value(points[low]) ? i : low;
                high = value(points[i]) > value(points[high]) ? i : high;
            }

            kept.Add(low);
            kept.Add(high);
        }

        return kept;
    }
}
