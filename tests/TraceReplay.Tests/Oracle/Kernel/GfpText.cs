namespace TraceReplay.Tests.Oracle;

/// <summary>
/// A mask as the events print it: show_gfp_flags (include/trace/events/mmflags.h) with trace_print_flags_seq, which takes the first name
/// of the table that fits, and goes on with what is left.
/// </summary>
internal static class GfpText
{
    private static readonly (Gfp Mask, string Name)[] Names =
    [
        (Gfp.HIGHUSER_MOVABLE, "GFP_HIGHUSER_MOVABLE"),
        (Gfp.USER, "GFP_USER"),
        (Gfp.KERNEL, "GFP_KERNEL"),
        (Gfp.NOFS, "GFP_NOFS"),
        (Gfp.NOIO, "GFP_NOIO"),
        (Gfp.DMA, "GFP_DMA"),
        (Gfp.HIGHMEM, "__GFP_HIGHMEM"),
        (Gfp.DMA32, "GFP_DMA32"),
        (Gfp.HIGH, "__GFP_HIGH"),
        (Gfp.IO, "__GFP_IO"),
        (Gfp.FS, "__GFP_FS"),
        (Gfp.NOWARN, "__GFP_NOWARN"),
        (Gfp.RETRY_MAYFAIL, "__GFP_RETRY_MAYFAIL"),
        (Gfp.NOFAIL, "__GFP_NOFAIL"),
        (Gfp.NORETRY, "__GFP_NORETRY"),
        (Gfp.COMP, "__GFP_COMP"),
        (Gfp.NOMEMALLOC, "__GFP_NOMEMALLOC"),
        (Gfp.MEMALLOC, "__GFP_MEMALLOC"),
        (Gfp.HARDWALL, "__GFP_HARDWALL"),
        (Gfp.THISNODE, "__GFP_THISNODE"),
        (Gfp.MOVABLE, "__GFP_MOVABLE"),
        (Gfp.DIRECT_RECLAIM, "__GFP_DIRECT_RECLAIM"),
        (Gfp.KSWAPD_RECLAIM, "__GFP_KSWAPD_RECLAIM"),
    ];

    public static string Of(Gfp mask)
    {
        List<string> parts = [];
        foreach ((Gfp flags, string name) in Names)
        {
            if (flags != 0 && (mask & flags) == flags)
            {
                parts.Add(name);
                mask &= ~flags;
            }
        }

        return parts.Count == 0 ? "none" : string.Join('|', parts);
    }
}
