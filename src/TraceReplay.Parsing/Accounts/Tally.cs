using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>A count with the times of the first and of the last thing counted.</summary>
internal struct Tally
{
    // Times are kept in parts: a whole one, read just after its parts were written, would wait for them.
    private long _first;
    private long _last;
    private TimeFormat _firstFormat;
    private TimeFormat _lastFormat;

    public long Count { get; private set; }

    public readonly TraceTime First => new(_first, _firstFormat);

    public readonly TraceTime Last => new(_last, _lastFormat);

    public void Add(long time, TimeFormat format)
    {
        if (Count++ == 0)
        {
            (_first, _firstFormat) = (time, format);
        }

        (_last, _lastFormat) = (time, format);
    }

    /// <summary>Adds several.</summary>
    public void Add(in PendingEvents pending, TimeFormat format)
    {
        if (Count == 0)
        {
            (_first, _firstFormat) = (pending.FirstTime, format);
        }

        Count += pending.Count;
        (_last, _lastFormat) = (pending.LastTime, format);
    }

    /// <summary>Adds those of the part that follows.</summary>
    public void Add(in Tally part)
    {
        if (part.Count == 0)
        {
            return;
        }

        if (Count == 0)
        {
            (_first, _firstFormat) = (part._first, part._firstFormat);
        }

        Count += part.Count;
        (_last, _lastFormat) = (part._last, part._lastFormat);
    }
}
