namespace TraceReplay.Benchmarks;

/// <summary>How fast is ftrace text read, next to the bare line scan and to what people use today?</summary>
internal sealed class FtraceQuestion(IngestSettings settings, TextFile text) : IQuestion
{
    public Task<ResultTable> AnswerAsync(CancellationToken ct)
    {
        IPeer[] peers =
        [
            new ParserPeer(),
            new LineScanPeer(),
            new MemoryLineScanPeer(text),
            new GrepPeer(),
            new WordCountPeer(),
            new AwkPeer("mawk"),
            new AwkPeer("gawk"),
            new PerlPeer(HeaderExpression.Find(settings.KernelScript)),
        ];
        return RateTable.MeasureAsync(
            $"ftrace text, {ByteSize.Format(text.Bytes)} made of {settings.Ftrace}",
            "ratio: to the bare line scan over the file. grep and wc only count; awk and perl sum one field, which the parser does too.",
            settings.Runs,
            [.. peers.Select(peer => new Contender(peer, text) { IsReference = peer is LineScanPeer })],
            ct);
    }
}
