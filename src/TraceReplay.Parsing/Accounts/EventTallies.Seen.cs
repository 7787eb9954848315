using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <content>What was counted.</content>
internal sealed partial class EventTallies
{
    /// <summary>How often an event occurs, and when first and last.</summary>
    public ref readonly Tally Of(KnownEvent known) => ref _events[known.Index];

    /// <summary>The slots that any event of this kind carries, as a bit mask.</summary>
    public int SlotsOf(EventKind kind)
    {
        int slots = 0;
        foreach (KnownEvent known in KnownEvent.All)
        {
            slots |= known.Kind == kind ? _slots[known.Index] : 0;
        }

        return slots;
    }

    /// <summary>The CPUs that have events.</summary>
    public List<CpuCount> SeenCpus()
    {
        var seen = new List<CpuCount>();
        for (int cpu = 0; cpu < _cpus.Length; cpu++)
        {
            if (_cpus[cpu].Count > 0)
            {
                seen.Add(new CpuCount(cpu, _cpus[cpu].Count, _cpus[cpu].First, _cpus[cpu].Last));
            }
        }

        return seen;
    }

    /// <summary>The nodes that events name.</summary>
    public List<int> SeenNodes()
    {
        var seen = new List<int>();
        for (int node = 0; node < 64; node++)
        {
            if ((_nodes & (1UL << node)) != 0)
            {
                seen.Add(node);
            }
        }

        seen.AddRange(_highNodes ?? []);
        return seen;
    }

    /// <summary>The zones that events name.</summary>
    public List<Zone> SeenZones()
    {
        var seen = new List<Zone>();
        foreach (Zone zone in Enum.GetValues<Zone>())
        {
            if (zone != Zone.Unknown && (_zones & (1UL << (int)zone)) != 0)
            {
                seen.Add(zone);
            }
        }

        return seen;
    }
}
