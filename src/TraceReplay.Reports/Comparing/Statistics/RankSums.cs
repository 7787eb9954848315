namespace TraceReplay.Reports;

/// <summary>The exact distribution of a sum of ranks when each choice of them is as likely as any other, ties included.</summary>
internal static class RankSums
{
    /// <summary>How likely a sum is at most, and at least, as large as the one that was seen.</summary>
    /// <param name="ranks">All ranks, as whole numbers.</param>
    /// <param name="chosen">How many of them are summed.</param>
    /// <param name="sum">The sum that was seen.</param>
    public static (double AtMost, double AtLeast) Tails(int[] ranks, int chosen, int sum)
    {
        double[] ways = Ways(ranks, chosen);
        double all = ways.Sum();
        return (ways[..(sum + 1)].Sum() / all, ways[sum..].Sum() / all);
    }

    // In how many ways so many of the ranks have each sum: a rank after the other is taken or left.
    private static double[] Ways(int[] ranks, int chosen)
    {
        int most = ranks.Sum();
        double[][] ways = [.. Enumerable.Range(0, chosen + 1).Select(_ => new double[most + 1])];
        ways[0][0] = 1;
        foreach (int rank in ranks)
        {
            for (int taken = chosen; taken > 0; taken--)
            {
                for (int sum = rank; sum <= most; sum++)
                {
                    ways[taken][sum] += ways[taken - 1][sum - rank];
                }
            }
        }

        return ways[chosen];
    }
}
