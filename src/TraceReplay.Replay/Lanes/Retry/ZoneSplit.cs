using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>
/// How the reclaimable pages of a zone divide into file and anonymous pages. Their sum is the event's, so that a policy which counts both
/// decides as the kernel did; how it divides is what zone_lru read, else bounds.
/// </summary>
internal readonly record struct ZoneSplit
{
    /// <summary>Pages that zone_reclaimable_pages counted on LRU lists; its quirk of 6.1 and 6.12 is not among them.</summary>
    public required Quantity Lru { get; init; }

    public required Quantity File { get; init; }

    public required Quantity Anon { get; init; }

    /// <summary>How far <see cref="File"/> and <see cref="Anon"/> can be off, pages; 0 where they are bounds already.</summary>
    public required double Drift { get; init; }

    /// <summary>Divides an event's reclaimable pages.</summary>
    /// <param name="recorded">The kernel line that counted them.</param>
    /// <param name="reclaimable">What zone_reclaimable_pages returned.</param>
    /// <param name="free">Free pages of the zone.</param>
    /// <param name="reading">The zone_lru line of this event, or none.</param>
    /// <param name="cpus">How many CPUs hold back a part of the counters; null when not known.</param>
    public static ZoneSplit Of(KernelLine recorded, long reclaimable, long free, in ZoneLruReading reading, int? cpus)
    {
        bool isRead = reading.Zone != Events.Zone.Unknown && reading.IsPlausible;
        bool mayBeQuirk = recorded.EmptyZonesCountFree && reclaimable == free;
        if (!isRead)
        {
            Quantity upTo = new(0, reclaimable);
            return new ZoneSplit { Lru = mayBeQuirk ? upTo : Quantity.Exactly(reclaimable), File = upTo, Anon = upTo, Drift = 0 };
        }

        double drift = cpus is int known ? (double)known * VmStatDrift.MaxThreshold * ListsOfAType : double.PositiveInfinity;
        if (mayBeQuirk && reading.File + reading.Anon <= 0)
        {
            return new ZoneSplit { Lru = Quantity.Exactly(0), File = Quantity.Exactly(0), Anon = Quantity.Exactly(0), Drift = 0 };
        }

        // Without free swap the kernel counted file pages only, and what is anonymous stands in the reading alone.
        bool fileOnly = reading.NrSwapPages == 0;
        long file = fileOnly ? reclaimable : Math.Clamp(reading.File, 0, reclaimable);
        long anon = fileOnly ? Math.Max(0, reading.Anon) : reclaimable - file;
        return new ZoneSplit { Lru = Quantity.Exactly(reclaimable), File = Quantity.Exactly(file), Anon = Quantity.Exactly(anon), Drift = fileOnly ? 0 : drift };
    }

    // The inactive and the active list.
    private const int ListsOfAType = 2;
}
