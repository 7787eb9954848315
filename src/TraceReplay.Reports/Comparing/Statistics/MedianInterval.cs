namespace TraceReplay.Reports;

/// <summary>
/// The interval from one ordered value to another that holds the median of what a sample was drawn from in 95 of 100 samples, whatever its
/// distribution: as many values lie below the median as heads in so many throws of a coin.
/// </summary>
internal static class MedianInterval
{
    private const double Level = 0.95;

    /// <summary>How many of the smallest, and of the largest, values lie outside of it; null where even the whole sample is no such interval.</summary>
    public static int? Outside(int count)
    {
        double ways = 1;
        double tail = 1;
        int outside = 0;
        double all = Math.Pow(2, count);
        while (1 - (2 * tail / all) >= Level)
        {
            outside++;
            ways *= (count - outside + 1) / (double)outside;
            tail += ways;
        }

        return outside == 0 ? null : outside - 1;
    }
}
