using System.Text.Json;
using TraceReplay.Cli;

namespace TraceReplay.Tests;

/// <summary>Runs of the command that are interrupted while it reads.</summary>
internal static class InterruptedRun
{
    /// <summary>Runs a command line that is interrupted when so many bytes were read.</summary>
    public static async Task<CommandRun> AfterAsync(long bytes, params string[] args)
    {
        using var stop = new CancellationTokenSource();
        var hook = new ReadingHook(read =>
        {
            if (read >= bytes)
            {
                stop.Cancel();
            }
        });
        return await CommandRun.OfAsync(args, new CliConsole { Output = Stream.Null, Error = TextWriter.Null, Reading = hook }, null, stop.Token);
    }

    /// <summary>How many lines were read of the only file that was cut.</summary>
    public static long Line(JsonElement capture) => capture.GetProperty("interrupted").EnumerateArray().Single().GetProperty("line").GetInt64();

    /// <summary>What is told of a capture and does not depend on how it ended, nor on where it lies.</summary>
    public static string Told(JsonElement capture) => string.Join('\n', capture.EnumerateObject()
        .Where(p => p.Name is "lines" or "events" or "lost_events" or "policies" or "invariants" or "invariants_tolerated" or "kernel_signs")
        .Select(p => $"{p.Name}: {p.Value.GetRawText()}")
        .Concat(capture.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("id").GetString() != "interrupted").Select(f => f.GetRawText())));
}
