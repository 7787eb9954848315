using System.IO.Compression;

namespace TraceReplay.Tests;

/// <summary>The recordings of events among the files of traces/.</summary>
internal static class RecordedTexts
{
    /// <summary>Where they lie, from traces/ on.</summary>
    public static IEnumerable<string> Paths() =>
        Directory.EnumerateFiles(TestPaths.Traces, "*.txt.gz", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) is "ftrace.txt.gz" or "perf.txt.gz" or "trace-cmd.txt.gz" or "decisions.txt.gz")
            .Select(path => Path.GetRelativePath(TestPaths.Traces, path));

    /// <summary>The text of one.</summary>
    public static byte[] Unpack(string path)
    {
        using var text = new MemoryStream();
        using var packed = new GZipStream(File.OpenRead(Path.Combine(TestPaths.Traces, path)), CompressionMode.Decompress);
        packed.CopyTo(text);
        return text.ToArray();
    }
}
