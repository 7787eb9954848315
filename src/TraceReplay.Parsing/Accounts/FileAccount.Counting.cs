using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <content>How the reader fills the account.</content>
public sealed partial class FileAccount
{
    private const int MostComplaints = 10;

    private readonly List<Complaint> _malformed = [];
    private readonly long[] _twins = new long[KnownEvent.All.Length];
    private readonly TaskPlaces _places = new();

    /// <summary>Counts lines and events.</summary>
    internal EventTallies Tallies { get; }

    /// <summary>Gathers the losses.</summary>
    internal LossLog LossLog { get; } = new();

    /// <summary>Forgets all counts, before a file is read again.</summary>
    internal void Reset()
    {
        Tallies.Clear();
        _places.Clear();
        _malformed.Clear();
        Array.Clear(_twins);
        LossLog.Clear();
        (LostEvents, Reordered, OutOfOrder, Twins) = (0, 0, 0, 0);
        (LossUnknownPlace, Truncated, IsInterrupted) = (false, false, false);
        Error = null;
    }

    /// <summary>An event of this file was handed on from another one.</summary>
    internal void CountTwin(EventKind kind)
    {
        Twins++;
        _twins[KnownEvent.Of(kind).Index]++;
    }

    /// <summary>Counts a line that tells of a loss, of -1 events when it does not say how many.</summary>
    internal void CountLoss(LossPlace place, long line, int cpu, long lost, int lines, bool isForeknown)
    {
        Lines.Ignored += lines;
        LostEvents += Math.Max(lost, 0);
        switch (place)
        {
            case LossPlace.Here:
                LossLog.Add(line, cpu, lost, Tallies.TimeBefore(cpu), LastTime);
                break;
            case LossPlace.Beginning:
                LossLog.AddOverwritten(line, lost, isForeknown);
                break;
            default:
                LossUnknownPlace = true;
                LossLog.AddUnplaced(line, lost, LastTime);
                break;
        }
    }

    internal void CountMalformed(long lineNumber, ReadOnlySpan<byte> line, Fault fault, int lines)
    {
        Lines.Malformed += lines;
        if (_malformed.Count < MostComplaints)
        {
            _malformed.Add(FaultText.Complain(lineNumber, line, fault));
        }
    }

    private List<EventCount> SortedEvents()
    {
        var events = new List<EventCount>();
        foreach (KnownEvent known in KnownEvent.All)
        {
            ref readonly Tally tally = ref Tallies.Of(known);
            long count = tally.Count - _twins[known.Index];
            if (count > 0)
            {
                events.Add(new EventCount(known.Schema.Name, known.Kind, count, tally.First, tally.Last));
            }
        }

        events.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return events;
    }

    private long SumOf(EventKind kind)
    {
        long sum = 0;
        foreach (KnownEvent known in KnownEvent.All)
        {
            sum += known.Kind == kind ? Tallies.Of(known).Count - _twins[known.Index] : 0;
        }

        return sum;
    }
}
