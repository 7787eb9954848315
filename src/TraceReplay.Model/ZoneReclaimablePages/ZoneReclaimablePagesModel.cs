namespace TraceReplay.Model;

/// <summary>
/// <c>zone_reclaimable_pages</c>, mm/vmscan.c:368 of 6.12.107, :367 of 7.2.13: the file LRU, and the anon LRU where
/// <c>can_reclaim_anon_pages(NULL, nid, NULL)</c>. 6.1 and 6.12 return NR_FREE_PAGES instead of 0.
/// </summary>
public static class ZoneReclaimablePagesModel
{
    /// <summary>
    /// <c>can_reclaim_anon_pages(NULL, nid, NULL)</c> (mm/vmscan.c:338 of 6.12.107): <c>get_nr_swap_pages() > 0</c>, or the node can demote.
    /// </summary>
    /// <param name="nrSwapPages">Free swap, pages; null when it was not recorded.</param>
    /// <param name="canDemote"><c>can_demote</c>: never where only one node has memory.</param>
    public static Tri CanReclaimAnonPages(long? nrSwapPages, Tri canDemote) => Kleene.Or(
        nrSwapPages is long pages ? Kleene.Known(pages > 0) : Tri.Unknown,
        canDemote);

    /// <summary>Whether the function can have returned <paramref name="reclaimable"/>; false only when no reading of the inputs gives it.</summary>
    public static bool Admits(KernelLine line, in LruSizes sizes, Tri canReclaimAnon, long reclaimable) =>
        (canReclaimAnon != Tri.False && Admits(line, Sum(sizes.File, sizes.Anon), sizes.Free, reclaimable))
        || (canReclaimAnon != Tri.True && Admits(line, sizes.File, sizes.Free, reclaimable));

    /// <summary>
    /// The most that a zone can hold: no page is on two LRU lists, but a page that moves from one to the other between two of the
    /// reads is counted twice.
    /// </summary>
    /// <param name="managed">Managed pages of the zone.</param>
    public static long Most(long managed) => 2 * managed;

    // nr == 0: nr = zone_page_state_snapshot(zone, NR_FREE_PAGES), in 6.1 and 6.12 only.
    private static bool Admits(KernelLine line, Bounds lru, Bounds free, long reclaimable)
    {
        bool asLru = Holds(lru, reclaimable) && (reclaimable != 0 || !line.EmptyZonesCountFree || free.Min == 0);
        return asLru || (line.EmptyZonesCountFree && lru.Min == 0 && Holds(free, reclaimable));
    }

    private static bool Holds(Bounds bounds, long value) => value >= bounds.Min && value <= bounds.Max;

    private static Bounds Sum(Bounds a, Bounds b) => new(a.Min + b.Min, a.Max + b.Max);
}
