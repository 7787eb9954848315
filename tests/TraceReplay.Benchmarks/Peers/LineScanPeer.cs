using TraceReplay.Parsing;

namespace TraceReplay.Benchmarks;

/// <summary>The bare line scan over the file: what all rates are held against.</summary>
internal sealed class LineScanPeer : IPeer
{
    private const int BufferBytes = 128 * 1024;

    // Where it is fastest.
    private readonly byte[] _buffer = new byte[2 * BufferBytes];

    public string Name => "bare line scan (IndexOf per line, 128 KiB reads)";

    public string? Missing => null;

    public async ValueTask<PeerResult> RunAsync(string path, CancellationToken ct)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        int start = TextPipe.BytesToMiddleOfPage(_buffer, 0);
        long lines = 0;
        for (int read; (read = file.Read(_buffer.AsSpan(start, BufferBytes))) > 0;)
        {
            lines += LineScan.Count(_buffer.AsSpan(start, read));
        }

        return new PeerResult($"{lines} lines");
    }
}
