namespace TraceReplay.Model;

/// <summary>
/// How far <c>zone_page_state_snapshot</c>, which adds what each CPU still holds back, can be from the zone's vm_stat alone: a CPU holds
/// back at most stat_threshold of each counter, and that is at most 125 (calculate_normal_threshold and
/// calculate_pressure_threshold, mm/vmstat.c:222 and :198 of 6.12.107).
/// </summary>
public static class VmStatDrift
{
    /// <summary>The most that one CPU holds back of one counter.</summary>
    public const int MaxThreshold = 125;

    /// <summary>The bounds of the snapshot of <paramref name="counters"/> counters whose vm_stat values sum up to <paramref name="raw"/>.</summary>
    /// <param name="raw">The sum of vm_stat, which may be a little below 0.</param>
    /// <param name="cpus">Number of CPUs.</param>
    /// <param name="counters">How many counters were summed up.</param>
    public static Bounds OfSnapshot(long raw, int cpus, int counters)
    {
        long drift = (long)cpus * MaxThreshold * counters;
        return new Bounds(Math.Max(0, raw - drift), Math.Max(0, raw + drift));
    }
}
