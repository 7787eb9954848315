using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Benchmarks;

/// <summary>What does each further policy add to a pass from the files of a capture to the verdicts?</summary>
internal sealed class PoliciesQuestion(TablesSettings settings) : IQuestion
{
    // A pass over one of these takes milliseconds: it needs more rounds, and longer to warm up.
    private const int Times = 5;
    private const int MostWarmUps = 40;

    private static readonly string[] Captures = ["zram-storm-light-6.12", "zram-retry-6.12", "kswapd-high-6.12", "kswapd-high-7.2"];
    private static readonly Target Most = Target.AtMost(0.15, "%");

    public async Task<Answer> AnswerAsync(CancellationToken ct)
    {
        List<Contender[]> byCapture = [];
        foreach (string capture in Captures)
        {
            byCapture.Add(await ContendersAsync(Path.Combine(RepositoryRoot.Path, "traces", capture), ct));
        }

        // All captures in one run: the code is compiled for what all of them do.
        List<Measurement> measurements = await Rounds.RunAsync([.. byCapture.SelectMany(c => c)], Times * settings.Runs, ct, MostWarmUps);
        return Answer([.. measurements.Chunk(PolicyChoice.All.Count)]);
    }

    private static async Task<Contender[]> ContendersAsync(string path, CancellationToken ct)
    {
        Capture capture = await Threads.OpenAsync(path, 1, ct);
        KernelLine recorded = KernelIdentity.Of(capture, asked: null).Line;
        VerifyPeer Peer(PolicyChoice choice) => new(choice.Title, 1, new VerificationOptions { Policies = choice.On(recorded) }) { TimesPassOnly = true };
        return [.. PolicyChoice.All.Select(choice => new Contender(Peer(choice), new TextFile(path, 0)))];
    }

    private static Answer Answer(Measurement[][] byCapture)
    {
        var table = new ResultTable("further policies in one pass, from the files to the verdicts, one core", ["the pass", .. Captures.Select(c => $">{c}"), ">highest", "target", "result"])
        {
            Note = "First row: ms, lowest / median. Others: what each further policy adds to that, of the lowest times / the median of the rounds; highest: of the medians.",
        };
        table.Rows.Add([PolicyChoice.All[0].Title, .. byCapture.Select(c => $"{c[0].Milliseconds.Lowest:F1} / {c[0].Milliseconds.Median:F1}"), "", "", ""]);
        List<Check> checks = [];
        for (int i = 1; i < PolicyChoice.All.Count; i++)
        {
            PolicyChoice choice = PolicyChoice.All[i];
            Spread[] added = [.. byCapture.Select(c => Added(c[i], c[0], choice.Names.Length))];
            string[] cells = [.. byCapture.Select((c, n) => Cell(c[i], c[0], choice.Names.Length, added[n]))];
            var check = new Check($"each further of {choice.Title}", Most, added.MaxBy(a => a.Median));
            checks.Add(check);
            table.Rows.Add([choice.Title, .. cells, check.Figure, check.Wanted, check.Verdict]);
        }

        return new Answer(table, checks);
    }

    // Round by round, for both were measured in each.
    private static Spread Added(Measurement with, Measurement alone, int further) =>
        Spread.Of(with.Times.Zip(alone.Times, (w, a) => ((w / a) - 1) / further));

    private static string Cell(Measurement with, Measurement alone, int further, Spread added) =>
        $"{Target.Format(((with.Milliseconds.Lowest / alone.Milliseconds.Lowest) - 1) / further, "%")} / {Target.Format(added.Median, "%")}";
}
