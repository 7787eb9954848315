using System.Diagnostics;

namespace TraceReplay.Benchmarks;

/// <summary>
/// Runs contenders in turn, round after round, so that a machine that grows slower does so for all of them. The first rounds are not
/// counted: they fill the page cache and let the JIT finish.
/// </summary>
internal static class Rounds
{
    private const int SteadyRounds = 4;
    private const double Steady = 0.98;

    /// <summary>Measures all of them, in the order given.</summary>
    /// <param name="contenders">Who takes part; a peer that is missing is passed over.</param>
    /// <param name="runs">Rounds that count.</param>
    /// <param name="ct">Ends the measuring early.</param>
    /// <param name="mostWarmUps">
    /// Rounds that do not count, at most. Where one is not enough, code is compiled again while it runs, with what was seen of it, until a
    /// round is no faster than those before it.
    /// </param>
    public static async Task<List<Measurement>> RunAsync(IReadOnlyList<Contender> contenders, int runs, CancellationToken ct, int mostWarmUps = 1)
    {
        await WarmUpAsync(contenders, mostWarmUps, ct);
        List<Turn?[]> rounds = [];
        for (int round = 1; round <= runs; round++)
        {
            rounds.Add(await RoundAsync(contenders, $"round {round} of {runs}", ct));
        }

        return [.. contenders.Select((contender, i) => Sum(contender, [.. rounds.Select(r => r[i]).OfType<Turn>()]))];
    }

    private static async Task WarmUpAsync(IReadOnlyList<Contender> contenders, int most, CancellationToken ct)
    {
        TimeSpan fastest = TimeSpan.MaxValue;
        for (int round = 1, steady = 0; round <= most && steady < SteadyRounds; round++)
        {
            Turn?[] turns = await RoundAsync(contenders, $"warm-up {round}", ct);
            var time = TimeSpan.FromTicks(turns.Sum(t => t?.Time.Ticks ?? 0));
            steady = time > fastest * Steady ? steady + 1 : 0;
            fastest = time < fastest ? time : fastest;
        }
    }

    private static async Task<Turn?[]> RoundAsync(IReadOnlyList<Contender> contenders, string title, CancellationToken ct)
    {
        await Console.Error.WriteLineAsync($"  {title}");
        var turns = new Turn?[contenders.Count];
        for (int i = 0; i < contenders.Count; i++)
        {
            turns[i] = contenders[i].Peer.Missing is null ? await TakeAsync(contenders[i], ct) : null;
        }

        return turns;
    }

    private static async Task<Turn> TakeAsync(Contender contender, CancellationToken ct)
    {
        // What an earlier peer left behind is not this one's to collect.
        GC.Collect();
        TimeSpan processor = ProcessorTime.Now();
        long begin = Stopwatch.GetTimestamp();
        PeerResult result = await contender.Peer.RunAsync(contender.File.Path, ct);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(begin);
        return new Turn(result.OwnTime ?? elapsed, (ProcessorTime.Now() - processor) / elapsed, result.Found);
    }

    private static Measurement Sum(Contender contender, List<Turn> turns) => turns.Count == 0
        ? new Measurement(contender, [], 0, contender.Peer.Missing ?? "no run")
        : new Measurement(contender, [.. turns.Select(t => t.Time)], Spread.Of(turns.Select(t => t.Cores)).Median, turns[^1].Found);

    private sealed record Turn(TimeSpan Time, double Cores, string Found);
}
