using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Benchmarks;

/// <summary>Counts the events and sums one field, as the awk one-liner does, so that no work can be skipped.</summary>
internal sealed class SummingSink : IEventSink
{
    public long Events { get; private set; }

    public long Reclaimed { get; private set; }

    public void OnEvent(in TraceEvent e)
    {
        Events++;
        Reclaimed += e[Field.NrReclaimed];
    }
}
