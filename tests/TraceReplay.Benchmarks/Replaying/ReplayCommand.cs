using System.CommandLine;

namespace TraceReplay.Benchmarks;

/// <summary><c>replay</c>: how fast events that are already parsed become decisions.</summary>
internal static class ReplayCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Word = "replay";

    public static Command Create()
    {
        var captures = new Option<string[]>("--capture")
        {
            Description = "A capture folder; may be given again.",
            DefaultValueFactory = _ => ["traces/kswapd-high-7.2", "traces/kswapd-high-6.12", "traces/zram-retry-6.12", "traces/zram-storm-light-6.12"],
        };
        var runs = new Option<int>("--runs") { Description = "Rounds that count; the medians are shown.", DefaultValueFactory = _ => 9 };
        var markdown = new Option<string?>("--markdown") { Description = "Also write the table to this file." };
        var command = new Command(Word, "Measure how fast events become decisions, next to a walk over the same events.") { captures, runs, markdown };
        command.SetAction(async (parsed, ct) =>
        {
            ResultTable table = await ReplayTable.MeasureAsync(parsed.GetValue(captures)!, Math.Max(1, parsed.GetValue(runs)), ct);
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
