namespace TraceReplay.Benchmarks;

/// <summary>How fast is compressed text read, next to gzip itself?</summary>
internal sealed class GzipQuestion(IngestSettings settings, TextFile packed) : IQuestion
{
    public Task<ResultTable> AnswerAsync(CancellationToken ct) => RateTable.MeasureAsync(
        $"gzip, {ByteSize.Format(packed.Bytes)} of ftrace text in {ByteSize.Format(new FileInfo(packed.Path).Length)}",
        "MB/s of text; ratio: to gzip -dc | wc -l.",
        settings.Runs,
        [new Contender(new ParserPeer(), packed), new Contender(new GunzipPeer(), packed) { IsReference = true }],
        ct);
}
