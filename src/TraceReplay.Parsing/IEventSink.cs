using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Takes the events of a capture, one after the other in the order of time.</summary>
public interface IEventSink
{
    /// <summary>One event. The struct is filled again for the next one: copy what must stay.</summary>
    void OnEvent(in TraceEvent e);
}
