using BenchmarkDotNet.Attributes;
using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Benchmarks;

/// <summary>Events to decisions, the events already parsed.</summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private readonly EventList _events = new();
    private readonly DecisionCounter _decisions = new();
    private Capture _capture = null!;

    [GlobalSetup]
    public async Task Read()
    {
        using RecordedText text = new();
        _capture = await CaptureFinder.Find(text.Path).Single().OpenAsync(CancellationToken.None);
        await _capture.ReadEventsAsync(_events, CancellationToken.None);
    }

    [Benchmark(Description = "replay into mainline-7.2")]
    public long Replay()
    {
        Replayer replayer = new(Policy.BaselineOf(KernelLineCatalogue.Linux72), isNative: true, _capture, _decisions);
        foreach (ref readonly TraceEvent e in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_events.Events))
        {
            replayer.OnEvent(e);
        }

        replayer.Complete();
        return _decisions.Count;
    }

    private sealed class EventList : IEventSink
    {
        public List<TraceEvent> Events { get; } = [];

        public void OnEvent(in TraceEvent e) => Events.Add(e);
    }

    private sealed class DecisionCounter : IDecisionSink
    {
        public long Count { get; private set; }

        public void OnDecision(in Decision decision) => Count++;
    }
}
