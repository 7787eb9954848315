using System.Numerics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <content>How the reader fills the account.</content>
public sealed partial class FileAccount
{
    private const int MostComplaints = 10;
    private const int MostCpus = 8192;

    private readonly List<Complaint> _malformed = [];
    private readonly UnknownEventCounts _unknown = new();
    private readonly long[] _counts = new long[KnownEvent.All.Length];
    private readonly ulong[] _cpus = new ulong[MostCpus / 64];
    private bool _hasTime;

    /// <summary>Forgets all counts, before a file is read again.</summary>
    internal void Reset()
    {
        Lines = new LineAccount();
        _malformed.Clear();
        _unknown.Clear();
        Array.Clear(_counts);
        Array.Clear(_cpus);
        (LostEvents, Reordered, OutOfOrder) = (0, 0, 0);
        (LossUnknownPlace, Truncated, _hasTime) = (false, false, false);
        (FirstTime, LastTime) = (default, default);
        (MinCpu, MaxCpu) = (-1, -1);
        Error = null;
    }

    internal void CountEvent(KnownEvent known, TraceTime time, int cpu)
    {
        Lines.Parsed++;
        _counts[known.Index]++;
        LastTime = time;
        if (!_hasTime)
        {
            _hasTime = true;
            FirstTime = time;
        }

        if (cpu >= 0)
        {
            MinCpu = MinCpu < 0 ? cpu : Math.Min(MinCpu, cpu);
            MaxCpu = Math.Max(MaxCpu, cpu);
            if (cpu < MostCpus)
            {
                _cpus[cpu >> 6] |= 1UL << cpu;
            }
        }
    }

    internal void CountLoss(long lost, bool unknownPlace)
    {
        Lines.Ignored++;
        LostEvents += lost;
        LossUnknownPlace |= unknownPlace;
    }

    internal void CountUnknown(ReadOnlySpan<byte> name)
    {
        Lines.Unknown++;
        if (!name.IsEmpty)
        {
            _unknown.Count(name);
        }
    }

    internal void CountMalformed(long lineNumber, ReadOnlySpan<byte> line, Fault fault)
    {
        Lines.Malformed++;
        if (_malformed.Count < MostComplaints)
        {
            _malformed.Add(FaultText.Complain(lineNumber, line, fault));
        }
    }

    private List<KeyValuePair<string, long>> SortedEvents()
    {
        var events = new List<KeyValuePair<string, long>>();
        foreach (KnownEvent known in KnownEvent.All)
        {
            if (_counts[known.Index] > 0)
            {
                events.Add(new KeyValuePair<string, long>(known.Schema.Name, _counts[known.Index]));
            }
        }

        events.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return events;
    }

    private long SumOf(EventKind kind)
    {
        long sum = 0;
        foreach (KnownEvent known in KnownEvent.All)
        {
            sum += known.Kind == kind ? _counts[known.Index] : 0;
        }

        return sum;
    }

    private int CountCpus()
    {
        int count = 0;
        foreach (ulong word in _cpus)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }
}
