using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>What mm_vmscan_lru_shrink_inactive says of one kind of list, summed.</summary>
public sealed class ScanFigures
{
    /// <summary>Scan priorities, 0 to DEF_PRIORITY (12, include/linux/mmzone.h); a scan takes a list's size shifted right by it.</summary>
    public const int PriorityCount = 13;

    private readonly long[] _priorities = new long[PriorityCount];

    /// <summary>How many events.</summary>
    public long Events { get; private set; }

    /// <summary>Pages scanned.</summary>
    public long Scanned { get; private set; }

    /// <summary>Pages reclaimed.</summary>
    public long Reclaimed { get; private set; }

    /// <summary>Events that reclaimed nothing.</summary>
    public long ZeroEvents { get; private set; }

    /// <summary>Events by priority, 0 first.</summary>
    public IReadOnlyList<long> Priorities => _priorities;

    internal void Add(in TraceEvent e)
    {
        Events++;
        Scanned += e[Field.NrScanned];
        Reclaimed += e[Field.NrReclaimed];
        ZeroEvents += e[Field.NrReclaimed] == 0 ? 1 : 0;
        _priorities[e[Field.Priority]]++;
    }

    internal void Add(ScanFigures other)
    {
        Events += other.Events;
        Scanned += other.Scanned;
        Reclaimed += other.Reclaimed;
        ZeroEvents += other.ZeroEvents;
        for (int i = 0; i < PriorityCount; i++)
        {
            _priorities[i] += other._priorities[i];
        }
    }
}
