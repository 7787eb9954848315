using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

// sample: sink
/// <summary>Adds up what direct reclaim brought.</summary>
internal sealed class ReclaimedPages : IEventSink
{
    public long Pages { get; private set; }

    public void OnEvent(in TraceEvent e)
    {
        if (e.Kind == EventKind.DirectReclaimEnd)
        {
            Pages += e[Field.NrReclaimed];
        }
    }
}
// end
