namespace TraceReplay.Benchmarks;

/// <summary>Makes the files, asks the questions, prints a table each.</summary>
internal sealed class IngestRun(IngestSettings settings)
{
    private const long MostPacked = 256L << 20;
    private const long Smaller = 64L << 20;
    private const long Cold = 50_000_000;

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
        RepeatedText recording = BenchmarkFolder.Load(settings.Ftrace);
        TextFile ftrace = folder.Make("ftrace.txt", recording, settings.Bytes);
        yield return new FtraceQuestion(settings, ftrace);

        TextFile packed = folder.Compress(folder.Make("packed.txt", recording, Math.Min(settings.Bytes, MostPacked)));
        yield return new GzipQuestion(settings, packed);

        RepeatedText perfRecording = BenchmarkFolder.Load(settings.Perf);
        TextFile perf = folder.Make("perf.txt", perfRecording, settings.Bytes);
        yield return new PerfQuestion(settings, perf, folder.Make("perf-smaller.txt", perfRecording, Math.Min(settings.Bytes, Smaller)));

        yield return new AllocationQuestion(ftrace, perf, packed);
        yield return new MemoryQuestion(folder.Make("smaller.txt", recording, Math.Min(settings.Bytes, Smaller)), ftrace);
        yield return new ColdQuestion(settings, folder.Make("cold.txt", recording, Math.Min(settings.Bytes, Cold)));
    }
}
