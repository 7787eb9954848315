using TraceReplay.Parsing;

namespace TraceReplay.Benchmarks;

/// <summary>Our parser, by its public way in: found, opened, read into a sink.</summary>
/// <param name="threads">How many threads parse.</param>
internal sealed class ParserPeer(int threads = 1) : IPeer
{
    public string Name => $"tracereplay: parse into typed events, {Threads.Name(threads)}";

    public string? Missing => null;

    public async ValueTask<PeerResult> RunAsync(string path, CancellationToken ct)
    {
        SummingSink sink = await ReadAsync(path, ct, threads);
        return new PeerResult($"{sink.Events} events, sum {sink.Reclaimed}");
    }

    /// <summary>Reads all events of a file.</summary>
    public static async ValueTask<SummingSink> ReadAsync(string path, CancellationToken ct, int threads = 1)
    {
        Capture capture = await Threads.OpenAsync(path, threads, ct);
        var sink = new SummingSink();
        await capture.ReadEventsAsync(sink, ct);
        return sink;
    }
}
