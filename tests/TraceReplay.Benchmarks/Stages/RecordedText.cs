using System.IO.Compression;

namespace TraceReplay.Benchmarks;

/// <summary>The largest recording of the repository, as plain text in a temporary file.</summary>
internal sealed class RecordedText : IDisposable
{
    private const string Recording = "traces/kswapd-high-7.2/ftrace.txt.gz";

    public RecordedText()
    {
        using FileStream compressed = File.OpenRead(System.IO.Path.Combine(RepositoryRoot.Path, Recording));
        using GZipStream text = new(compressed, CompressionMode.Decompress);
        using FileStream copy = File.Create(Path);
        text.CopyTo(copy);
    }

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
