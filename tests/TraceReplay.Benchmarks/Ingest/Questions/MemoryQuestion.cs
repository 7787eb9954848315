namespace TraceReplay.Benchmarks;

/// <summary>Does the memory of a process depend on the size of what it reads?</summary>
internal sealed class MemoryQuestion(params TextFile[] files) : IQuestion
{
    public async Task<ResultTable> AnswerAsync(CancellationToken ct)
    {
        var table = new ResultTable("peak memory of a process that parses the file once (VmHWM)", "text", ">events", ">peak MiB");
        foreach (TextFile file in files)
        {
            OnceReport report = await OncePeer.AskAsync(file.Path, ct);
            table.Rows.Add([ByteSize.Format(file.Bytes), $"{report.Events}", $"{report.PeakKb / 1024.0:F1}"]);
        }

        return table;
    }
}
