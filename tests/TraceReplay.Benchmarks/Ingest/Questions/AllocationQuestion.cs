namespace TraceReplay.Benchmarks;

/// <summary>What does an event cost in managed memory?</summary>
internal sealed class AllocationQuestion(params TextFile[] files) : IQuestion
{
    public async Task<ResultTable> AnswerAsync(CancellationToken ct)
    {
        var table = new ResultTable("managed memory allocated by a second pass", "file", ">events", ">bytes in all", ">bytes/event")
        {
            Note = "A pass allocates its buffers and tables whatever the size: compare the bytes in all of files of different size.",
        };
        foreach (TextFile file in files)
        {
            await ParserPeer.ReadAsync(file.Path, ct);
            long before = GC.GetTotalAllocatedBytes(precise: true);
            SummingSink sink = await ParserPeer.ReadAsync(file.Path, ct);
            long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            table.Rows.Add([Path.GetFileName(file.Path), $"{sink.Events}", $"{allocated}", $"{allocated / (double)sink.Events:F3}"]);
        }

        return table;
    }
}
