namespace TraceReplay.Parsing;

/// <summary>By how much one clock is ahead of another, and how many events both recordings hold that say so.</summary>
/// <param name="Nanoseconds">What must be added to the other clock's times.</param>
/// <param name="Events">How many events agree on it.</param>
internal readonly record struct ClockOffset(long Nanoseconds, int Events)
{
    // Two tracers take the time of one event at different places of the kernel; more than this apart is another event.
    private const long MostSpread = 5_000_000;

    private const int FewestEvents = 8;

    /// <summary>
    /// The offset from the clock of <paramref name="other"/> to that of <paramref name="lead"/>, from the events that both hold; null
    /// when there are too few, or when most of them do not agree.
    /// </summary>
    public static ClockOffset? Between(SampledEvents lead, SampledEvents other)
    {
        Dictionary<ulong, long> once = TimesOfUnique(lead);
        Dictionary<ulong, long> otherOnce = TimesOfUnique(other);
        var offsets = new List<long>();
        foreach ((ulong signature, long time) in otherOnce)
        {
            if (once.TryGetValue(signature, out long leadTime))
            {
                offsets.Add(leadTime - time);
            }
        }

        if (offsets.Count < FewestEvents)
        {
            return null;
        }

        offsets.Sort();
        long median = offsets[offsets.Count / 2];
        int near = offsets.Count(offset => Math.Abs(offset - median) <= MostSpread);
        return near >= FewestEvents && near * 2 > offsets.Count ? new ClockOffset(median, near) : null;
    }

    // An event that looks like another of the same recording could be mistaken for it.
    private static Dictionary<ulong, long> TimesOfUnique(SampledEvents sample)
    {
        var times = new Dictionary<ulong, long>();
        var repeated = new HashSet<ulong>();
        foreach ((ulong signature, long time) in sample.Events)
        {
            if (!times.TryAdd(signature, time))
            {
                repeated.Add(signature);
            }
        }

        foreach (ulong signature in repeated)
        {
            times.Remove(signature);
        }

        return times;
    }
}
