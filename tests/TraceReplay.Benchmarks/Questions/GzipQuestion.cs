namespace TraceReplay.Benchmarks;

/// <summary>How fast is compressed text read, next to gzip itself?</summary>
internal sealed class GzipQuestion(TablesSettings settings, BenchmarkFiles files) : IQuestion
{
    public Task<Answer> AnswerAsync(CancellationToken ct)
    {
        TextFile packed = files.Packed;
        var gunzip = new Contender(new GunzipPeer(), packed);
        Contender Beside(IPeer peer, string name, Target? target = null) => new(peer, packed, new Comparison($"{name} to gzip -dc | wc -l", gunzip, target));
        return RateTable.MeasureAsync(
            $"{ByteSize.Format(packed.Bytes)} of ftrace text in {ByteSize.Format(new FileInfo(packed.Path).Length)}",
            "MB/s of text; ratio: how many times as fast as gzip -dc | wc -l it is.",
            settings.Runs,
            [
                gunzip,
                Beside(new ParserPeer(), "parse of .gz", Target.AtLeast(0.80)),
                Beside(VerifyPeer.OnePolicy(1, settings.Kernel), "verify of .gz"),
                Beside(VerifyPeer.OnePolicy(2, settings.Kernel), "verify of .gz, two cores"),
            ],
            ct);
    }
}
