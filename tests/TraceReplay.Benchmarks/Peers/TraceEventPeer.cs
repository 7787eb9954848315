using Microsoft.Diagnostics.Tracing.StackSources;

namespace TraceReplay.Benchmarks;

/// <summary>PerfView's reader of perf script text, from Microsoft.Diagnostics.Tracing.TraceEvent. It leaves the fields as text.</summary>
internal sealed class TraceEventPeer(TextFile smaller) : IPeer
{
    public string Name => $"TraceEvent's LinuxPerfScriptEventParser ({ByteSize.Format(smaller.Bytes)} of the same text)";

    public string? Missing => null;

    public async ValueTask<PeerResult> RunAsync(string path, CancellationToken ct)
    {
        await using FileStream file = File.OpenRead(path);
        long events = 0;
        foreach (LinuxEvent _ in new LinuxPerfScriptEventParser().ParseSkippingPreamble(file))
        {
            events++;
        }

        return new PeerResult($"{events} events");
    }
}
