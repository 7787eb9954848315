namespace TraceReplay.Reports;

/// <summary>
/// The two-sided Mann-Whitney U test, also Wilcoxon's rank sum test (Mann and Whitney 1947, Annals of Mathematical Statistics 18): whether two
/// samples can be of one distribution. It asks only which value is the larger one, and so holds for counts and times alike.
/// </summary>
/// <remarks>
/// Perfolizer's test rounds the ranks of ties, and most of what is compared here are small counts that tie; so the exact distribution is worked
/// out here. Where ties make it lopsided, the two-sided p is twice the smaller tail, as R and benchstat have it.
/// </remarks>
internal static class MannWhitney
{
    /// <summary>
    /// Runs in both samples together up to which the distribution is exact: the number of ways to choose half of 50 is below 2^53, so that a
    /// double counts them exactly.
    /// </summary>
    public const int MostExact = 50;

    /// <summary>The probability of a difference in ranks at least as large, if both samples were of one distribution.</summary>
    /// <param name="a">One sample, in any order, not empty; infinity is larger than any number, and ties with itself.</param>
    /// <param name="b">The other.</param>
    public static double P(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        double[] all = [.. a, .. b];
        Array.Sort(all);
        int[] ranks = DoubledRanks(all);
        int sum = a.Sum(value => ranks[Array.BinarySearch(all, value)]);
        (double atMost, double atLeast) = all.Length <= MostExact
            ? RankSums.Tails(ranks, a.Count, sum)
            : NormalTails(ranks, a.Count, sum);
        return Math.Min(1, 2 * Math.Min(atMost, atLeast));
    }

    /// <summary>The smallest p that two samples of so many values can have: that of samples which do not overlap.</summary>
    public static double SmallestP(int a, int b) => P([.. Enumerable.Range(0, a).Select(i => (double)i)], [.. Enumerable.Range(a, b).Select(i => (double)i)]);

    // Equal values share the mean of their ranks; doubled, it is a whole number.
    private static int[] DoubledRanks(double[] sorted)
    {
        int[] ranks = new int[sorted.Length];
        for (int first = 0, next; first < sorted.Length; first = next)
        {
            for (next = first + 1; next < sorted.Length && sorted[next].Equals(sorted[first]);)
            {
                next++;
            }

            Array.Fill(ranks, first + 1 + next, first, next - first);
        }

        return ranks;
    }

    // With the correction for continuity: sums of doubled ranks lie 2 apart without ties.
    private static (double AtMost, double AtLeast) NormalTails(int[] ranks, int chosen, int sum)
    {
        double count = ranks.Length;
        double mean = ranks.Average();
        double spread = ranks.Sum(rank => (rank - mean) * (rank - mean)) / (count - 1);
        double deviation = Math.Sqrt(spread * chosen * (count - chosen) / count);
        double distance = sum - (chosen * mean);
        return deviation == 0 ? (1, 1) : (NormalTail.Of(-(distance + 1) / deviation), NormalTail.Of((distance - 1) / deviation));
    }
}
