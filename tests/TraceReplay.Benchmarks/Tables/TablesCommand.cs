using System.CommandLine;
using TraceReplay.Model;

namespace TraceReplay.Benchmarks;

/// <summary><c>tables</c>: one table a question, next to other ways through the same files.</summary>
internal sealed class TablesCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Word = "tables";

    private readonly Option<string> _size = new("--size") { Description = "Size of the large files, such as 1GiB or 64MiB.", DefaultValueFactory = _ => "1GiB" };
    private readonly Option<int> _runs = new("--runs") { Description = "Rounds that count; the medians are shown.", DefaultValueFactory = _ => 5 };
    private readonly Option<string> _capture = new("--capture")
    {
        Description = "The recording of the ftrace text.",
        DefaultValueFactory = _ => "traces/kswapd-high-7.2/ftrace.txt.gz",
    };

    private readonly Option<string> _kernel = new("--kernel") { Description = "The kernel line of that recording.", DefaultValueFactory = _ => "7.2" };
    private readonly Option<string> _perf = new("--perf")
    {
        Description = "The recording of the perf text.",
        DefaultValueFactory = _ => "traces/oom-noswap-7.2/perf.txt.gz",
    };

    private readonly Option<string?> _perfData = new("--perf-data") { Description = "A perf.data for perf script to print; else one is recorded, which needs root." };
    private readonly Option<string?> _script = new("--kernel-script") { Description = "The kernel's trace-vmscan-postprocess.pl; else looked for in /usr/src." };
    private readonly Option<string?> _markdown = new("--markdown") { Description = "Also write the tables to this file, in their place where it keeps one." };
    private readonly Option<string[]> _tables = new("--table")
    {
        Description = "Only these tables.",
        DefaultValueFactory = _ => TableNames.All,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _keep = new("--keep") { Description = "Keep the large files." };

    private TablesCommand()
    {
        _tables.AcceptOnlyFromAmong(TableNames.All);
        _kernel.AcceptOnlyFromAmong([.. KernelLineCatalogue.All.Select(l => l.Name)]);
        _size.Validators.Add(result =>
        {
            if (ByteSize.Parse(result.GetValueOrDefault<string>()) is null)
            {
                result.AddError("--size: a size such as 1GiB or 64MiB is wanted");
            }
        });
    }

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var options = new TablesCommand();
        var command = new Command(Word, "Measure how fast traces are read and replayed, next to other ways through the same files.")
        {
            options._size, options._runs, options._capture, options._kernel, options._perf, options._perfData, options._script, options._markdown,
            options._tables, options._keep,
        };
        command.SetAction((parsed, ct) => new TablesRun(options.Read(parsed)).RunAsync(parsed.Tokens.Select(t => t.Value), ct));
        return command;
    }

    private TablesSettings Read(ParseResult parsed) => new()
    {
        Bytes = ByteSize.Parse(parsed.GetValue(_size)!)!.Value,
        Runs = Math.Max(1, parsed.GetValue(_runs)),
        Ftrace = parsed.GetValue(_capture)!,
        Kernel = parsed.GetValue(_kernel)!,
        Perf = parsed.GetValue(_perf)!,
        PerfData = Absolute(parsed.GetValue(_perfData)),
        KernelScript = Absolute(parsed.GetValue(_script)),
        Markdown = parsed.GetValue(_markdown),
        Keep = parsed.GetValue(_keep),
        Tables = parsed.GetValue(_tables)!,
    };

    // Programs run in a folder of their own.
    private static string? Absolute(string? path) => path is null ? null : Path.GetFullPath(path);
}
