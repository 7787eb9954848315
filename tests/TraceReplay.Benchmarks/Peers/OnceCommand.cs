using System.Diagnostics;

namespace TraceReplay.Benchmarks;

/// <summary><c>parse-once FILE</c>: parses a file once and says how long it took and how much memory. The benchmark runs it as a child.</summary>
internal static class OnceCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Word = "parse-once";

    public static async Task<int> RunAsync(string path, long begin)
    {
        SummingSink sink = await ParserPeer.ReadAsync(path, CancellationToken.None);
        var report = new OnceReport(sink.Events, Stopwatch.GetElapsedTime(begin).TotalMilliseconds, PeakMemory.OfThisProcess());
        await Console.Out.WriteLineAsync(report.ToLine());
        return 0;
    }
}
