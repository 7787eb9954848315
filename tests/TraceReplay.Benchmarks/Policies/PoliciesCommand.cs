using System.CommandLine;

namespace TraceReplay.Benchmarks;

/// <summary><c>policies</c>: what each further policy adds to a pass over a capture.</summary>
internal static class PoliciesCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Word = "policies";

    public static Command Create()
    {
        var captures = new Argument<string[]>("capture")
        {
            Description = "Capture folders.",
            DefaultValueFactory = _ => ["traces/zram-storm-light-6.12", "traces/zram-retry-6.12", "traces/kswapd-high-6.12", "traces/kswapd-high-7.2"],
        };
        var runs = new Option<int>("--runs") { Description = "Rounds that count.", DefaultValueFactory = _ => 25 };
        var markdown = new Option<string?>("--markdown") { Description = "Also write the table to this file." };
        var command = new Command(Word, "Measure what each further policy adds to a pass from the files of a capture to the verdicts.") { captures, runs, markdown };
        command.SetAction(async (parsed, ct) =>
        {
            ResultTable table = await PolicyTable.MeasureAsync(parsed.GetValue(captures)!, Math.Max(1, parsed.GetValue(runs)), ct);
            table.Write(Console.Out);
            if (parsed.GetValue(markdown) is string path)
            {
                await using StreamWriter writer = File.CreateText(path);
                table.WriteMarkdown(writer);
            }
        });
        return command;
    }
}
