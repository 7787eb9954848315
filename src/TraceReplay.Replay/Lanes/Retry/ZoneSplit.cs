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
    /// <param name="machine">Whether it swaps, and how many CPUs hold back a part of the counters.</param>
    public static ZoneSplit Of(KernelLine recorded, long reclaimable, long free, in ZoneLruReading reading, MachineFacts machine)
    {
        bool isRead = reading.Zone != Events.Zone.Unknown && reading.IsPlausible;
        bool mayBeQuirk = recorded.EmptyZonesCountFree && reclaimable == free;
        if (!isRead)
        {
            return Unread(reclaimable, mayBeQuirk, filesOnly: machine.MayCountAnon == Tri.False);
        }

        double drift = machine.Cpus is int known ? (double)known * VmStatDrift.MaxThreshold * ListsOfAType : double.PositiveInfinity;
        if (mayBeQuirk && reading.File + reading.Anon <= 0)
        {
            return new ZoneSplit { Lru = Quantity.Exactly(0), File = Quantity.Exactly(0), Anon = Quantity.Exactly(0), Drift = 0 };
        }

        // Without free swap the kernel counted file pages only, and what is anonymous stands in the reading alone.
        bool fileOnly = reading.NrSwapPages == 0 || machine.MayCountAnon == Tri.False;
        long file = fileOnly ? reclaimable : FilePages(reclaimable, reading);
        long anon = fileOnly ? Math.Max(0, reading.Anon) : reclaimable - file;
        return new ZoneSplit { Lru = Quantity.Exactly(reclaimable), File = Quantity.Exactly(file), Anon = Quantity.Exactly(anon), Drift = fileOnly ? 0 : drift };
    }

    // More file pages than the kernel counted in all cannot be right: then the anonymous ones are taken as read, and the rest is file.
    private static long FilePages(long reclaimable, in ZoneLruReading reading) =>
        reading.File <= reclaimable ? Math.Max(0, reading.File) : reclaimable - Math.Clamp(reading.Anon, 0, reclaimable);

    private static ZoneSplit Unread(long reclaimable, bool mayBeQuirk, bool filesOnly)
    {
        Quantity upTo = new(0, reclaimable);
        Quantity lru = mayBeQuirk ? upTo : Quantity.Exactly(reclaimable);
        return new ZoneSplit { Lru = lru, File = filesOnly ? lru : upTo, Anon = filesOnly ? Quantity.UnknownSize : upTo, Drift = 0 };
    }

    // The inactive and the active list.
    private const int ListsOfAType = 2;
}
