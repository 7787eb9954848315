namespace TraceReplay.Benchmarks;

/// <summary>How fast is perf script text read, next to the bare line scan and to PerfView's reader?</summary>
internal sealed class PerfQuestion(IngestSettings settings, TextFile text, TextFile smaller) : IQuestion
{
    public Task<ResultTable> AnswerAsync(CancellationToken ct) => RateTable.MeasureAsync(
        $"perf text, {ByteSize.Format(text.Bytes)} made of {settings.Perf}",
        "ratio: to the bare line scan over the file. LinuxPerfScriptEventParser reads less text, so compare its MB/s; it leaves the fields as text.",
        settings.Runs,
        [
            new Contender(new ParserPeer(), text),
            new Contender(new LineScanPeer(), text) { IsReference = true },
            new Contender(new GrepPeer(), text),
            new Contender(new TraceEventPeer(smaller), smaller),
        ],
        ct);
}
