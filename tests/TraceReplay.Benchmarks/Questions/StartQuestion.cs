namespace TraceReplay.Benchmarks;

/// <summary>What does the command cost before it reads, and until the verdict of a small capture?</summary>
internal sealed class StartQuestion(TablesSettings settings, BenchmarkFiles files) : IQuestion
{
    public Task<Answer> AnswerAsync(CancellationToken ct)
    {
        TextFile few = files.Few;
        var perf = new Contender(new CommandPeer("perf --version", "perf", "--version"), files.Nothing);
        return RateTable.MeasureAsync(
            $"to --version, and to the verdict of {few.Bytes / 1e6:F0} MB of ftrace text, one process a run",
            "ratio: how many times as fast as perf --version it is.",
            settings.Runs,
            [
                perf,
                new Contender(new CommandPeer("mawk, an empty program", "mawk", "BEGIN { }"), files.Nothing),
                .. Commands(TraceReplayProgram.Built, few, perf),
                .. Commands(TraceReplayProgram.Published, few, perf),
            ],
            ct);
    }

    private Contender[] Commands(TraceReplayProgram program, TextFile few, Contender perf) =>
    [
        new Contender(new TraceReplayPeer("--version", program, "--version"), files.Nothing, new Comparison("--version to that of perf", perf)),
        new Contender(TraceReplayPeer.Verify(program, settings.Kernel, 1), few),
    ];
}
