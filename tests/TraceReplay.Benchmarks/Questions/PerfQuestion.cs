namespace TraceReplay.Benchmarks;

/// <summary>How fast is perf script text read, next to the bare line scan, to PerfView's reader, and to perf printing it?</summary>
internal sealed class PerfQuestion(TablesSettings settings, BenchmarkFiles files) : IQuestion
{
    public async Task<Answer> AnswerAsync(CancellationToken ct)
    {
        TextFile text = files.Perf;
        var parse = new Contender(new ParserPeer(), text);
        var scan = new Contender(new LineScanPeer(), text, Comparison.Of(parse, "parse of perf text to the bare line scan", Target.AtLeast(0.40)));
        var grep = new Contender(new GrepPeer(), text, Comparison.Of(parse, "parse of perf text to grep -c"));
        var traceEvent = new Contender(
            new TraceEventPeer(files.SmallerPerf), files.SmallerPerf, Comparison.Of(parse, "parse of perf text to TraceEvent's parser", Target.AtLeast(8)));
        return await RateTable.MeasureAsync(
            $"{ByteSize.Format(text.Bytes)} of perf text made of {settings.Perf}",
            "ratio: how many times as fast the parser is on one core; held against perf script, on the text that perf printed. "
                + "LinuxPerfScriptEventParser leaves the fields as text.",
            settings.Runs,
            [parse, scan, grep, traceEvent, .. await PrintedAsync(ct)],
            ct);
    }

    private async Task<Contender[]> PrintedAsync(CancellationToken ct)
    {
        PerfRecording recording = await PerfRecording.MakeAsync(settings.PerfData, files.Folder, ct);
        var parse = new Contender(new NamedPeer($"tracereplay: parse of {ByteSize.Format(recording.Text.Bytes)} that perf printed", new ParserPeer(), recording.Missing), recording.Text);
        return
        [
            parse,
            new Contender(new PerfScriptPeer(recording.Missing), recording.Data, Comparison.Of(parse, "parse to perf script printing the same", Target.AtLeast(1))),
        ];
    }
}
