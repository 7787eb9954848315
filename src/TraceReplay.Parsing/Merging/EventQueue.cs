using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The events of one replayed file, of which the first can be looked at.</summary>
internal abstract class EventQueue(IEventReader reader) : IDisposable
{
    private long _seconds = long.MinValue;

    /// <summary>Whether the reading was stopped before the end of the file.</summary>
    public bool Interrupted => reader.Interrupted;

    /// <summary>The first event, after a step that succeeded.</summary>
    public abstract ref readonly TraceEvent Head { get; }

    /// <summary>By what the first event is sorted against other files.</summary>
    public abstract long HeadKey { get; }

    /// <summary>Drops the first event and steps to the next one. False when there is none in the bytes at hand.</summary>
    public abstract bool TryStep();

    /// <summary>
    /// Hands on the first event, and those after it as long as they come before <paramref name="before"/>, or at the same time if
    /// this file wins. False when more bytes must be read; the first event was handed on then.
    /// </summary>
    public virtual bool Drain(IEventSink sink, long before, bool wins)
    {
        do
        {
            sink.OnEvent(in Head);
            if (!TryStep())
            {
                return false;
            }
        }
        while (HeadKey < before || (wins && HeadKey == before));

        return true;
    }

    /// <summary>Steps to the next event, reading more bytes as need be. False at the end of the file.</summary>
    public async ValueTask<bool> StepAsync(CancellationToken ct)
    {
        while (!TryStep())
        {
            if (reader.Ended)
            {
                return false;
            }

            await reader.FillAsync(ct);
        }

        return true;
    }

    /// <summary>Stops reading, whatever else is at hand.</summary>
    public void LeaveOff() => reader.LeaveOff();

    public void Dispose() => reader.Dispose();

    /// <summary>The sorting key of an event: its time, or where it has no seconds the time of the event before it.</summary>
    protected long KeyOf(in TraceEvent e)
    {
        if (e.Time.IsSeconds)
        {
            _seconds = e.Time.Value;
        }

        return _seconds;
    }
}
