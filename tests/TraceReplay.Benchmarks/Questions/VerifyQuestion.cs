namespace TraceReplay.Benchmarks;

/// <summary>What do the verdicts cost beyond the parsing, and what does a second core bring?</summary>
internal sealed class VerifyQuestion(TablesSettings settings, BenchmarkFiles files) : IQuestion
{
    private static readonly Target OfParse = Target.AtLeast(0.70);
    private static readonly Target TwoCores = Target.AtLeast(1.7);

    public Task<Answer> AnswerAsync(CancellationToken ct)
    {
        TextFile text = files.Ftrace;
        var parse = new Contender(new ParserPeer(), text);
        var parseTwo = new Contender(new ParserPeer(2), text, new Comparison("parse, two cores to one", parse));
        var verify = new Contender(VerifyPeer.OnePolicy(1, settings.Kernel), text, new Comparison("verify to parse, one core", parse, OfParse));
        var verifyTwo = new Contender(
            VerifyPeer.OnePolicy(2, settings.Kernel), text, new Comparison("verify to parse, two cores", parseTwo, OfParse), new Comparison("verify, two cores to one", verify, TwoCores));
        return RateTable.MeasureAsync(
            $"{ByteSize.Format(text.Bytes)} of ftrace text made of {settings.Ftrace}, to the verdicts of one policy",
            "ratio: of verify to parse, on one core and on two; of two cores to one. The rows of the command are whole processes, with start and report.",
            settings.Runs,
            [parse, parseTwo, verify, verifyTwo, .. Commands(TraceReplayProgram.Built, text), .. Commands(TraceReplayProgram.Published, text)],
            ct);
    }

    private Contender[] Commands(TraceReplayProgram program, TextFile text)
    {
        var one = new Contender(TraceReplayPeer.Verify(program, settings.Kernel, 1), text);
        var comparison = new Comparison($"tracereplay verify, {program.Title}, --jobs 2 to 1", one, TwoCores);
        return [one, new Contender(TraceReplayPeer.Verify(program, settings.Kernel, 2), text, comparison)];
    }
}
