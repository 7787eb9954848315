namespace TraceReplay.Benchmarks;

/// <summary>
/// Runs all contenders in turn, round after round. The first rounds are not counted: code is compiled again while it runs, with what was seen
/// of it, until a round is no faster than those before it.
/// </summary>
internal static class PolicyRounds
{
    private const int MostWarmUps = 40;
    private const int SteadyRounds = 4;
    private const double Steady = 0.98;

    public static async Task RunAsync(IReadOnlyList<PolicyContender> contenders, int runs, CancellationToken ct)
    {
        await WarmUpAsync(contenders, ct);
        foreach (PolicyContender contender in contenders)
        {
            contender.Times.Clear();
        }

        for (int round = 1; round <= runs; round++)
        {
            await Console.Error.WriteLineAsync($"  round {round} of {runs}");
            await RoundAsync(contenders, ct);
        }
    }

    private static async Task WarmUpAsync(IReadOnlyList<PolicyContender> contenders, CancellationToken ct)
    {
        TimeSpan fastest = TimeSpan.MaxValue;
        for (int round = 1, steady = 0; round <= MostWarmUps && steady < SteadyRounds; round++)
        {
            TimeSpan time = await RoundAsync(contenders, ct);
            await Console.Error.WriteLineAsync($"  warm-up {round}: {time.TotalMilliseconds:F0} ms");
            steady = time > fastest * Steady ? steady + 1 : 0;
            fastest = time < fastest ? time : fastest;
        }
    }

    private static async Task<TimeSpan> RoundAsync(IReadOnlyList<PolicyContender> contenders, CancellationToken ct)
    {
        TimeSpan sum = TimeSpan.Zero;
        foreach (PolicyContender contender in contenders)
        {
            await contender.RunAsync(ct);
            sum += contender.Times[^1];
        }

        return sum;
    }
}
