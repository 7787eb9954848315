using TraceReplay.Parsing;

namespace TraceReplay.Benchmarks;

/// <summary>Our parser, by its public way in: found, opened, read into a sink.</summary>
internal sealed class ParserPeer : IPeer
{
    public string Name => "tracereplay: parse into typed events";

    public string? Missing => null;

    public async ValueTask<PeerResult> RunAsync(string path, CancellationToken ct)
    {
        SummingSink sink = await ReadAsync(path, ct);
        return new PeerResult($"{sink.Events} events, sum {sink.Reclaimed}");
    }

    /// <summary>Reads all events of a file.</summary>
    public static async ValueTask<SummingSink> ReadAsync(string path, CancellationToken ct)
    {
        Capture capture = await CaptureFinder.Find(path).Single().OpenAsync(ct);
        var sink = new SummingSink();
        await capture.ReadEventsAsync(sink, ct);
        return sink;
    }
}
