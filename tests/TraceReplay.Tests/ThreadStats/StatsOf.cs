using System.Collections.Concurrent;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>The figures of captures, as <c>inspect --thread-stats</c> gathers them.</summary>
internal static class StatsOf
{
    private static readonly ConcurrentDictionary<string, Lazy<Reports.ThreadStats>> Cache = new(StringComparer.Ordinal);

    /// <summary>A capture of traces/, read once for all tests.</summary>
    public static Reports.ThreadStats Capture(string name) => Cache.GetOrAdd(name, n => new Lazy<Reports.ThreadStats>(() => Path(TestPaths.Capture(n)))).Value;

    /// <summary>ftrace text of short lines, and files beside it.</summary>
    public static Reports.ThreadStats Text(IEnumerable<string> lines, params (string Name, string Text)[] files)
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", TraceText.Of(lines));
        foreach ((string name, string text) in files)
        {
            folder.Write(name, text);
        }

        return Path(folder.FullName);
    }

    private static Reports.ThreadStats Path(string path)
    {
        Capture capture = Sync.Wait(CaptureFinder.Find(path)[0].OpenAsync(CancellationToken.None));
        var options = new VerificationOptions { WithFigures = true };
        return Reports.ThreadStats.Of(Sync.Wait(CaptureVerification.RunAsync(capture, options, CancellationToken.None)))!;
    }
}
