namespace TraceReplay.Benchmarks;

/// <summary>Makes the files, asks the questions, prints a table each.</summary>
internal sealed class IngestRun(IngestSettings settings)
{
    /// <summary>The tables by name, in their order.</summary>
    public static string[] Tables { get; } = ["ftrace", "gzip", "perf", "allocation", "memory", "cold"];

    /// <summary>Runs it all.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        using var folder = new BenchmarkFolder(settings.Keep);
        await using TextWriter? markdown = settings.Markdown is null ? null : File.CreateText(settings.Markdown);
        await Console.Out.WriteLineAsync(Machine.Describe());
        await (markdown ?? TextWriter.Null).WriteLineAsync(Machine.Describe());
        foreach (IQuestion question in Ask(folder))
        {
            ResultTable table = await question.AnswerAsync(ct);
            table.Write(Console.Out);
            table.WriteMarkdown(markdown ?? TextWriter.Null);
        }
    }

    // The files of a question are made when its turn comes.
    private IEnumerable<IQuestion> Ask(BenchmarkFolder folder)
    {
        var files = new IngestFiles(settings, folder);
        return settings.Tables.Select(table => Ask(table, files));
    }

    private IQuestion Ask(string table, IngestFiles files) => table switch
    {
        "ftrace" => new FtraceQuestion(settings, files.Ftrace),
        "gzip" => new GzipQuestion(settings, files.Packed),
        "perf" => new PerfQuestion(settings, files.Perf, files.SmallerPerf),
        "allocation" => new AllocationQuestion(files.Ftrace, files.Perf, files.Packed),
        "memory" => new MemoryQuestion(files.SmallerFtrace, files.Ftrace),
        _ => new ColdQuestion(settings, files.Cold, files.Few),
    };
}
