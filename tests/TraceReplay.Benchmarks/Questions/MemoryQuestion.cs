namespace TraceReplay.Benchmarks;

/// <summary>Does the memory of the command depend on the size of what it reads?</summary>
internal sealed class MemoryQuestion(TablesSettings settings, BenchmarkFiles files) : IQuestion
{
    private const int MostRuns = 3;

    // In proportion, where smaller files are asked for.
    private static readonly double[] Shares = [0.1, 1, 10];

    public async Task<Answer> AnswerAsync(CancellationToken ct)
    {
        TraceReplayProgram program = TraceReplayProgram.Best;
        var verify = new StreamedVerify(files.FtraceRecording, program, settings.Kernel);
        List<StreamedResult>[] results = [.. Shares.Select(_ => new List<StreamedResult>())];
        for (int round = 1; round <= Math.Min(settings.Runs, MostRuns); round++)
        {
            await Console.Error.WriteLineAsync($"  round {round}");
            for (int i = 0; i < Shares.Length; i++)
            {
                results[i].Add(await verify.RunAsync((long)(Shares[i] * OneGigabyte), ct));
            }
        }

        return Answer(program, results);
    }

    private long OneGigabyte => Math.Min(settings.Bytes, 1_000_000_000);

    private static Answer Answer(TraceReplayProgram program, List<StreamedResult>[] results)
    {
        var table = new ResultTable(
            $"peak memory of tracereplay verify -, {program.Title}, by the size of the text", "text", ">peak MiB", ">lowest..highest", ">MB/s", ">ratio", "target", "result", "found")
        {
            Note = "ratio: to the smallest text. peak: VmHWM of the process, asked for every millisecond until its end. "
                + "The text is made while it is read, on the other core, which the MB/s include.",
        };
        Check[] checks = [.. results.Select(rounds => Growth(rounds, results[0], rounds == results[^1] ? Target.AtMost(1.10) : null))];
        foreach ((List<StreamedResult> rounds, Check check) in results.Zip(checks))
        {
            var peak = Spread.Of(rounds.Select(r => r.PeakKb / 1024.0));
            double rate = Spread.Of(rounds.Select(r => r.Bytes / r.Time.TotalSeconds)).Median;
            table.Rows.Add([
                $"{rounds[0].Bytes / 1e6:F0} MB", $"{peak.Median:F1}", peak.Range(v => $"{v:F1}"), $"{rate / 1e6:F0}",
                check.Figure, check.Wanted, check.Verdict, rounds[^1].Found]);
        }

        return new Answer(table, [checks[^1]]);
    }

    private static Check Growth(List<StreamedResult> rounds, List<StreamedResult> smallest, Target? target) => new(
        "peak memory, largest text to smallest", target, Spread.Of(rounds.Zip(smallest, (large, small) => (double)large.PeakKb / small.PeakKb)));
}
