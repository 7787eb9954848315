using System.CommandLine;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>merge FILE...</c>: the results of all shards of a run as one.</summary>
internal static class MergeCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("merge", "Put the JSON of all shards of verify together: the bytes and the exit code of one run over all captures.");
        var files = new Argument<string[]>("FILE")
        {
            Description = "A result of verify --shard i/n --format json, or a folder of them: its files that end in .json.",
            Arity = ArgumentArity.OneOrMore,
        };
        var allowPartial = new Option<bool>("--allow-partial") { Description = "Merge what is there when shards are missing or were interrupted; the result says so." };
        var partition = new Option<string?>("--partition") { Description = "Write the rows of jsonl into a folder too: DIR/capture=NAME/part.jsonl.", HelpName = "DIR" };
        var common = CommonOptions.OfOutput(command, OutputFormat.Json, OutputFormat.Text, OutputFormat.JsonLines, OutputFormat.Csv);
        command.Arguments.Add(files);
        command.Options.Add(allowPartial);
        command.Options.Add(partition);
        command.SetAction(parsed =>
        {
            CommonSettings settings = common.Read(parsed, console);
            var run = MergedRun.Read(parsed.GetValue(files) ?? [], parsed.GetValue(allowPartial));
            Say(run, console);
            PartitionOutput.Write(parsed.GetValue(partition), folder => VerdictOutput.WriteFolder(folder, run));
            Print(run, settings, console);
            return run.ExitCode;
        });
        return command;
    }

    private static void Say(MergedRun run, CliConsole console)
    {
        foreach (InputProblem problem in run.InputProblems)
        {
            console.Say($"{problem.Path}: {problem.Message}");
        }

        if (run.MissingShards is { } missing)
        {
            console.Say($"not in the result: shards {missing}");
        }
    }

    private static void Print(MergedRun run, CommonSettings settings, CliConsole console)
    {
        switch (settings.Format)
        {
            case OutputFormat.JsonLines:
                OutputFile.Write(settings, console, stream => VerdictOutput.WriteLines(stream, run));
                break;
            case OutputFormat.Csv:
                OutputFile.Write(settings, console, stream => VerdictOutput.WriteCsv(stream, run));
                break;
            case OutputFormat.Text:
                OutputFile.WriteText(settings, console, writer => MergedText.Write(writer, run, settings.Style));
                break;
            default:
                OutputFile.Write(settings, console, stream => MergedJson.Write(stream, run));
                break;
        }
    }
}
