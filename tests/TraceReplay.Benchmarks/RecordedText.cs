using System.IO.Compression;

namespace TraceReplay.Benchmarks;

/// <summary>The largest recording of the repository, as plain text in a temporary file.</summary>
internal sealed class RecordedText : IDisposable
{
    private const string Recording = "traces/kswapd-high-7.2/ftrace.txt.gz";

    public RecordedText()
    {
        using FileStream compressed = File.OpenRead(System.IO.Path.Combine(FindRoot(), Recording));
        using GZipStream text = new(compressed, CompressionMode.Decompress);
        using FileStream copy = File.Create(Path);
        text.CopyTo(copy);
    }

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);

    // BenchmarkDotNet runs from a folder of its own making, below the project's.
    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "TraceReplay.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("the benchmarks run outside of the repository");
    }
}
