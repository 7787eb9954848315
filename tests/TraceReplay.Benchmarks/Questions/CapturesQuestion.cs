namespace TraceReplay.Benchmarks;

/// <summary>What does a capture cost where there are many?</summary>
internal sealed class CapturesQuestion(TablesSettings settings, BenchmarkFiles files) : IQuestion
{
    private static readonly int[] Counts = [1, 10, 100, 1000];

    public async Task<Answer> AnswerAsync(CancellationToken ct)
    {
        TraceReplayProgram program = TraceReplayProgram.Best;
        (int Count, Contender One, Contender Two)[] contenders = [.. Counts.Select(count => Contenders(program, count))];
        List<Measurement> measurements = await Rounds.RunAsync([.. contenders.SelectMany(c => (Contender[])[c.One, c.Two])], settings.Runs, ct);
        var table = new ResultTable(
            $"tracereplay verify, {program.Title}, by the number of captures",
            ">captures", ">ms, --jobs 1", ">lowest..highest", ">ms a capture", ">ms, --jobs 2", ">lowest..highest", ">ms a capture", ">ratio", "found")
        {
            Note = $"links to the {ManyCaptures.Different} small captures of traces/, in turn; ratio: how many times as fast --jobs 2 is.",
        };
        for (int i = 0; i < contenders.Length; i++)
        {
            Measurement one = measurements[2 * i];
            Measurement two = measurements[(2 * i) + 1];
            int count = contenders[i].Count;
            table.Rows.Add([$"{count}", .. Cells(one, count), .. Cells(two, count), contenders[i].Two.Comparisons[0].Judge(two, one).Figure, two.Found]);
        }

        return new Answer(table, []);
    }

    private (int Count, Contender One, Contender Two) Contenders(TraceReplayProgram program, int count)
    {
        var folder = new TextFile(ManyCaptures.Make(files.Folder, count), 0);
        TraceReplayPeer Peer(int jobs) => new($"verify of {count}, --jobs {jobs}", program, "verify", CommandPeer.File, "--check", "--jobs", $"{jobs}");
        var one = new Contender(Peer(1), folder);
        return (count, one, new Contender(Peer(2), folder, new Comparison($"{count} captures, --jobs 2 to 1", one)));
    }

    private static string[] Cells(Measurement m, int count) => m.IsMissing
        ? ["-", "-", "-"]
        : [$"{m.Milliseconds.Median:F0}", m.Milliseconds.Range(v => $"{v:F0}"), $"{m.Milliseconds.Median / count:F1}"];
}
