using System.IO.Compression;
using System.Text;

namespace TraceReplay.Tests;

/// <summary>A real recording of some MB, so that it is read in many buffers.</summary>
internal static class LongTrace
{
    private static readonly Lazy<string> Lazily = new(ReadText);

    /// <summary>The recording.</summary>
    public static string Text => Lazily.Value;

    /// <summary>So many lines from its beginning.</summary>
    public static string Lines(string text, long count)
    {
        int end = 0;
        for (long i = 0; i < count; i++)
        {
            end = text.IndexOf('\n', end) + 1;
        }

        return text[..end];
    }

    private static string ReadText()
    {
        using var gzip = new GZipStream(File.OpenRead(Path.Combine(TestPaths.Capture("kswapd-high-6.12"), "ftrace.txt.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
