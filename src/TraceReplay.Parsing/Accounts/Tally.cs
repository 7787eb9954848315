using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>A count with the times of the first and of the last thing counted.</summary>
internal struct Tally
{
    public long Count;
    public TraceTime First;
    public TraceTime Last;

    public void Add(TraceTime time)
    {
        if (Count++ == 0)
        {
            First = time;
        }

        Last = time;
    }
}
