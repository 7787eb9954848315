using System.CommandLine;
using TraceReplay.Fuzz;

var seed = new Option<ulong>("--seed") { Description = "The same seed gives the same cases.", DefaultValueFactory = _ => 1 };
var cases = new Option<long?>("--cases") { Description = "Cases of each target; 1000 unless --minutes is given." };
var minutes = new Option<double?>("--minutes") { Description = "How long to run each target." };
var target = new Option<string[]>("--target") { Description = "Only these targets." };
var output = new Option<string>("--output") { Description = "Where failing cases are kept.", DefaultValueFactory = _ => "artifacts/fuzz" };
var replay = new Option<string?>("--replay") { Description = "Run one file or folder that was kept." };
target.AcceptOnlyFromAmong([.. TargetCatalogue.All.Select(t => t.Name)]);

var command = new RootCommand("Damages real recordings and holds the parser to its rules.") { seed, cases, minutes, target, output, replay };
command.SetAction(parsed =>
{
    if (parsed.GetValue(replay) is string path)
    {
        return FuzzProgram.Replay(path);
    }

    double? limit = parsed.GetValue(minutes);
    string[] names = parsed.GetValue(target) ?? [];
    return FuzzProgram.Run(new FuzzSettings(
        parsed.GetValue(seed),
        parsed.GetValue(cases) ?? (limit is null ? 1000 : long.MaxValue),
        limit ?? TimeSpan.FromDays(1).TotalMinutes,
        names.Length == 0 ? TargetCatalogue.All : [.. TargetCatalogue.All.Where(t => names.Contains(t.Name, StringComparer.Ordinal))],
        parsed.GetValue(output)!));
});
return command.Parse(args).Invoke();
