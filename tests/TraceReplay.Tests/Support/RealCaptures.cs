using System.Collections.Concurrent;

namespace TraceReplay.Tests;

/// <summary>The captures of traces/, each verified once for all tests.</summary>
internal static class RealCaptures
{
    private static readonly ConcurrentDictionary<string, Lazy<Verified>> Cache = new(StringComparer.Ordinal);

    public static IEnumerable<string> Names { get; } =
        [.. Directory.GetDirectories(TestPaths.Traces).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    public static Verified Verify(string name) =>
        Cache.GetOrAdd(name, n => new Lazy<Verified>(() => Verified.OfPath(TestPaths.Capture(n)))).Value;
}
