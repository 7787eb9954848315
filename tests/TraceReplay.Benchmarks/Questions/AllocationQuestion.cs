namespace TraceReplay.Benchmarks;

/// <summary>What does an event cost in managed memory?</summary>
internal sealed class AllocationQuestion(BenchmarkFiles files) : IQuestion
{
    public async Task<Answer> AnswerAsync(CancellationToken ct)
    {
        var table = new ResultTable("managed memory that a second pass of the parser allocates", "file", ">text", ">events", ">bytes in all", ">bytes/event", "target", "result")
        {
            Note = "A pass allocates its buffers and tables whatever the size. Of each second file the bytes and events beyond those of the first count.",
        };
        List<Check> checks = [];
        await AddAsync("ftrace", files.SmallerFtrace, files.Ftrace, table, checks, ct);
        await AddAsync("perf", files.SmallerPerf, files.Perf, table, checks, ct);
        return new Answer(table, checks);
    }

    private static async Task AddAsync(string name, TextFile smaller, TextFile larger, ResultTable table, List<Check> checks, CancellationToken ct)
    {
        (long fewEvents, long fewBytes) = await MeasureAsync(smaller, ct);
        (long events, long bytes) = await MeasureAsync(larger, ct);

        // A file of the same size has no event more.
        Spread? further = events > fewEvents ? Spread.Of([Math.Max(0, bytes - fewBytes) / (double)(events - fewEvents)]) : null;
        var check = new Check($"bytes allocated by a further event of {name} text", Target.AtMost(0.01), further);
        checks.Add(check);
        table.Rows.Add([Path.GetFileName(smaller.Path), ByteSize.Format(smaller.Bytes), $"{fewEvents}", $"{fewBytes}", $"{fewBytes / (double)fewEvents:F3}", "", ""]);
        table.Rows.Add([Path.GetFileName(larger.Path), ByteSize.Format(larger.Bytes), $"{events}", $"{bytes}", check.Figure, check.Wanted, check.Verdict]);
    }

    private static async Task<(long Events, long Bytes)> MeasureAsync(TextFile file, CancellationToken ct)
    {
        await ParserPeer.ReadAsync(file.Path, ct);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        SummingSink sink = await ParserPeer.ReadAsync(file.Path, ct);
        return (sink.Events, GC.GetTotalAllocatedBytes(precise: true) - before);
    }
}
