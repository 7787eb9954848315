using System.CommandLine;
using System.Diagnostics;
using BenchmarkDotNet.Running;
using TraceReplay.Benchmarks;

long begin = Stopwatch.GetTimestamp();
return args switch
{
    [OnceCommand.Word, string path] => await OnceCommand.RunAsync(path, begin),
    [TablesCommand.Word, ..] => await new RootCommand { TablesCommand.Create() }.Parse(args).InvokeAsync(),
    _ => Compare(args),
};

static int Compare(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
