namespace TraceReplay.Benchmarks;

/// <summary>How fast is ftrace text read, next to the bare line scan and to what people use today?</summary>
internal sealed class ParseQuestion(TablesSettings settings, BenchmarkFiles files) : IQuestion
{
    public async Task<Answer> AnswerAsync(CancellationToken ct)
    {
        TextFile text = files.Ftrace;
        var parse = new Contender(new ParserPeer(), text);
        var script = new KernelScriptPeer(await KernelScript.FindAsync(settings.KernelScript, files.Folder.FullName, ct), files.SmallerFtrace);
        Contender Beside(IPeer peer, string name, Target? target = null) => new(peer, text, Comparison.Of(parse, $"parse to {name}", target));
        return await RateTable.MeasureAsync(
            $"{ByteSize.Format(text.Bytes)} of ftrace text made of {settings.Ftrace}",
            "ratio: how many times as fast the parser is on one core. grep and wc only count; awk sums one field, which the parser does too; the kernel's script counts reclaims.",
            settings.Runs,
            [
                parse,
                Beside(new LineScanPeer(), "the bare line scan", Target.AtLeast(0.40)),
                Beside(new MemoryLineScanPeer(text), "the line scan in memory"),
                Beside(new WordCountPeer(), "wc -l"),
                Beside(new GrepPeer(), "grep -c"),
                Beside(new AwkPeer("mawk"), "mawk"),
                Beside(new AwkPeer("gawk"), "gawk"),
                Beside(script, "trace-vmscan-postprocess.pl", Target.AtLeast(20)) with { File = files.SmallerFtrace },
            ],
            ct);
    }
}
