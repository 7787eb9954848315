using TraceReplay.Parsing;

namespace TraceReplay.Benchmarks;

/// <summary>Opens captures for so many threads: the one place that knows how the parser is told.</summary>
internal static class Threads
{
    /// <summary>The name of a number of threads.</summary>
    public static string Name(int threads) => threads == 1 ? "one core" : $"{threads} cores";

    /// <summary>Opens the capture at a path.</summary>
    /// <param name="path">A file or a folder that is one capture.</param>
    /// <param name="threads">How many threads may parse it.</param>
    /// <param name="ct">Ends the opening early.</param>
    public static ValueTask<Capture> OpenAsync(string path, int threads, CancellationToken ct)
    {
        // Parsing in parallel is not there yet: its workers are handed to OpenAsync here.
        _ = threads;
        return CaptureFinder.Find(path).Single().OpenAsync(ct);
    }
}
