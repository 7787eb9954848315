using System.CommandLine;

namespace TraceReplay.Benchmarks;

/// <summary><c>ingest</c>: how fast text becomes events, next to other ways through the same file.</summary>
internal static class IngestCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Word = "ingest";

    public static Command Create()
    {
        var size = new Option<string>("--size") { Description = "Size of the large files, such as 1GiB or 50MB.", DefaultValueFactory = _ => "1GiB" };
        var runs = new Option<int>("--runs") { Description = "Rounds that count; the medians are shown.", DefaultValueFactory = _ => 5 };
        var capture = new Option<string>("--capture") { Description = "The recording of the ftrace text.", DefaultValueFactory = _ => "traces/kswapd-high-7.2/ftrace.txt.gz" };
        var perf = new Option<string>("--perf") { Description = "The recording of the perf text.", DefaultValueFactory = _ => "traces/oom-noswap-7.2/perf.txt.gz" };
        var script = new Option<string?>("--kernel-script") { Description = "The kernel's trace-vmscan-postprocess.pl; else looked for in /usr/src." };
        var markdown = new Option<string?>("--markdown") { Description = "Also write the tables to this file." };
        var tables = new Option<string[]>("--table") { Description = $"Only this table, may be given again: {string.Join(", ", IngestRun.Tables)}.", DefaultValueFactory = _ => IngestRun.Tables };
        tables.AcceptOnlyFromAmong(IngestRun.Tables);
        var keep = new Option<bool>("--keep") { Description = "Keep the large files." };
        size.Validators.Add(result =>
        {
            if (ByteSize.Parse(result.GetValueOrDefault<string>()) is null)
            {
                result.AddError("--size: a size such as 1GiB or 50MB is wanted");
            }
        });
        var command = new Command(Word, "Measure how fast text becomes events, next to other ways through the same file.")
        {
            size, runs, capture, perf, script, markdown, keep, tables,
        };
        command.SetAction(async (parsed, ct) =>
        {
            var settings = new IngestSettings(
                ByteSize.Parse(parsed.GetValue(size)!)!.Value,
                Math.Max(1, parsed.GetValue(runs)),
                parsed.GetValue(capture)!,
                parsed.GetValue(perf)!,
                parsed.GetValue(script),
                parsed.GetValue(markdown),
                parsed.GetValue(keep),
                parsed.GetValue(tables)!);
            await new IngestRun(settings).RunAsync(ct);
        });
        return command;
    }
}
