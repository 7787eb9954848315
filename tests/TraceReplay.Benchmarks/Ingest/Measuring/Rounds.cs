using System.Diagnostics;

namespace TraceReplay.Benchmarks;

/// <summary>
/// Runs contenders in turn, round after round, so that a machine that grows slower does so for all of them. The first round is not
/// counted: it fills the page cache and lets the JIT finish.
/// </summary>
internal static class Rounds
{
    /// <summary>Measures all of them, in the order given.</summary>
    public static async Task<List<Measurement>> RunAsync(IReadOnlyList<Contender> contenders, int runs, CancellationToken ct)
    {
        List<Turn>[] turns = [.. contenders.Select(_ => new List<Turn>())];
        for (int round = 0; round <= runs; round++)
        {
            for (int i = 0; i < contenders.Count; i++)
            {
                if (contenders[i].Peer.Missing is null)
                {
                    await Console.Error.WriteLineAsync($"  {(round == 0 ? "warm-up" : $"round {round}")}: {contenders[i].Peer.Name}");
                    Turn turn = await TakeAsync(contenders[i], ct);
                    turns[i].AddRange(round == 0 ? [] : [turn]);
                }
            }
        }

        return [.. contenders.Select((contender, i) => Sum(contender, turns[i]))];
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
        ? new Measurement(contender, null, 0, contender.Peer.Missing ?? "no run")
        : new Measurement(contender, Median(turns, t => t.Time), Median(turns, t => t.Cores), turns[^1].Found);

    private static T Median<T>(List<Turn> turns, Func<Turn, T> value) => turns.Select(value).Order().ElementAt(turns.Count / 2);

    private readonly record struct Turn(TimeSpan Time, double Cores, string Found);
}
