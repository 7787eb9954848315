namespace TraceReplay.Benchmarks;

/// <summary>What does a user get who runs the command once, JIT and all?</summary>
internal sealed class ColdQuestion(TablesSettings settings, BenchmarkFiles files) : IQuestion
{
    public Task<Answer> AnswerAsync(CancellationToken ct)
    {
        TextFile text = files.Cold;
        var warm = new Contender(new ParserPeer(), text);
        Contender Beside(IPeer peer, string name, Target? target = null) => new(peer, text, new Comparison($"{name} to the warm parser", warm, target));
        TraceReplayPeer Inspect(TraceReplayProgram program) => new("inspect", program, "inspect", CommandPeer.File);
        return RateTable.MeasureAsync(
            $"{text.Bytes / 1e6:F0} MB of ftrace text, one process a run",
            "ratio: to the warm parser on the same file. inspect does more than parse.",
            settings.Runs,
            [
                warm,
                Beside(new OncePeer(fromMain: false), "a process that only parses", Target.AtLeast(0.50)),
                Beside(new OncePeer(fromMain: true), "the same without its start"),
                Beside(Inspect(TraceReplayProgram.Built), "inspect as built"),
                Beside(Inspect(TraceReplayProgram.Published), "inspect as published"),
            ],
            ct);
    }
}
