using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;

namespace TraceReplay.Tests;

/// <summary>The text of a capture's file, decompressed without any code of the product.</summary>
internal static class CaptureTexts
{
    private static readonly ConcurrentDictionary<string, string[]> Cache = new(StringComparer.Ordinal);

    /// <summary>The lines of <c>capture/file</c>; line n of the file is at n - 1.</summary>
    public static string[] Lines(string capture, string file) => Cache.GetOrAdd($"{capture}/{file}", Read);

    private static string[] Read(string path)
    {
        using Stream raw = File.OpenRead(Path.Combine(TestPaths.Traces, path));
        using Stream text = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        using var reader = new StreamReader(text, Encoding.Latin1);
        string all = reader.ReadToEnd();
        return (all.EndsWith('\n') ? all[..^1] : all).Split('\n');
    }
}
