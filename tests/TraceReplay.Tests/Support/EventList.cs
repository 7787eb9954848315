using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>Keeps every event it is handed.</summary>
internal sealed class EventList : IEventSink
{
    public List<TraceEvent> Events { get; } = [];

    public void OnEvent(in TraceEvent e) => Events.Add(e);
}
