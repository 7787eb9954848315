namespace TraceReplay.Reports;

/// <summary>The upper tail of the standard normal distribution.</summary>
internal static class NormalTail
{
    // Beyond it the series below has no digit left, and the bound is within 3% of the tail.
    private const double Far = 6;

    /// <summary>The probability of a value above <paramref name="z"/>.</summary>
    public static double Of(double z)
    {
        double density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
        return z > Far ? Math.Max(density / z, double.Epsilon)
            : z < -Far ? 1
            : 0.5 - (density * Series(z));
    }

    // z + z^3/3 + z^5/(3*5) + ... (Marsaglia 2004, Evaluating the Normal Distribution, Journal of Statistical Software 11).
    private static double Series(double z)
    {
        double sum = 0;
        double term = z;
        for (int n = 3; sum + term != sum; n += 2)
        {
            sum += term;
            term *= z * z / n;
        }

        return sum;
    }
}
