using System.CommandLine;
using System.Diagnostics;
using BenchmarkDotNet.Running;
using TraceReplay.Benchmarks;

long begin = Stopwatch.GetTimestamp();
return args switch
{
    [OnceCommand.Word, string path] => await OnceCommand.RunAsync(path, begin),
    [IngestCommand.Word, ..] => await new RootCommand { IngestCommand.Create() }.Parse(args).InvokeAsync(),
    [ReplayCommand.Word, ..] => await new RootCommand { ReplayCommand.Create() }.Parse(args).InvokeAsync(),
    [PoliciesCommand.Word, ..] => await new RootCommand { PoliciesCommand.Create() }.Parse(args).InvokeAsync(),
    _ => Compare(args),
};

static int Compare(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
