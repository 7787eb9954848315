namespace TraceReplay.Model;

/// <summary>
/// The most that <c>reserve_highatomic_pageblock</c> (mm/page_alloc.c:2051 of 6.12.107) can reserve in a zone: nothing while 1% of the
/// zone is less than a pageblock, else 1% rounded up to pageblocks.
/// </summary>
public static class HighatomicLimit
{
    /// <summary>pageblock_nr_pages on x86-64 with huge pages.</summary>
    private const long PageblockNrPages = 512;

    /// <summary>The bounds of nr_free_highatomic, pages.</summary>
    /// <param name="managed">managed pages of the zone.</param>
    public static Bounds OfZone(long managed)
    {
        long percent = managed / 100;
        if (percent < PageblockNrPages)
        {
            return Bounds.Exactly(0);
        }

        return new Bounds(0, (percent + PageblockNrPages - 1) / PageblockNrPages * PageblockNrPages);
    }
}
