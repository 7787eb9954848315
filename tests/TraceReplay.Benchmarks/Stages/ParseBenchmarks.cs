using BenchmarkDotNet.Attributes;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Benchmarks;

/// <summary>Bytes to events, held against what any reader of lines must at least do.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks : IDisposable
{
    private readonly RecordedText _text = new();

    [Benchmark(Baseline = true, Description = "bare line scan")]
    public long LineScan()
    {
        using FileStream file = File.OpenRead(_text.Path);
        byte[] buffer = new byte[128 * 1024];
        long lines = 0;
        for (int read; (read = file.Read(buffer)) > 0;)
        {
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        }

        return lines;
    }

    [Benchmark(Description = "parse")]
    public async Task<long> Parse()
    {
        Capture capture = await CaptureFinder.Find(_text.Path).Single().OpenAsync(CancellationToken.None);
        EventCounter counter = new();
        await capture.ReadEventsAsync(counter, CancellationToken.None);
        return counter.Count;
    }

    public void Dispose()
    {
        _text.Dispose();
        GC.SuppressFinalize(this);
    }

    private sealed class EventCounter : IEventSink
    {
        public long Count { get; private set; }

        public void OnEvent(in TraceEvent e) => Count++;
    }
}
