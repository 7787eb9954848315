using System.Collections.Concurrent;
using TraceReplay.Parsing;

namespace TraceReplay.Benchmarks;

/// <summary>Opens captures for so many threads: the one place that knows how the parser is told.</summary>
internal static class Threads
{
    // The whole process has so many, whatever is measured with them.
    private static readonly ConcurrentDictionary<int, ParseWorkers> Workers = new();

    /// <summary>The name of a number of threads.</summary>
    public static string Name(int threads) => threads == 1 ? "one core" : $"{threads} cores";

    /// <summary>Opens the capture at a path.</summary>
    /// <param name="path">A file or a folder that is one capture.</param>
    /// <param name="threads">How many threads may parse it.</param>
    /// <param name="ct">Ends the opening early.</param>
    public static ValueTask<Capture> OpenAsync(string path, int threads, CancellationToken ct)
    {
        var reading = new Reading { Workers = Workers.GetOrAdd(threads, t => new ParseWorkers(t)) };
        return CaptureFinder.Find(path).Single().OpenAsync(reading, ct);
    }
}
