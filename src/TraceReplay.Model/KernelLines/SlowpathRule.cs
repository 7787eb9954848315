namespace TraceReplay.Model;

/// <summary>Where <c>__alloc_pages_slowpath</c> compacts before it reclaims.</summary>
public enum SlowpathRule : byte
{
    /// <summary>Once, before the loop (mm/page_alloc.c:4367 of 6.12.107).</summary>
    BeforeLoop,

    /// <summary>In the first pass of the loop, instead of reclaim: <c>compact_first</c> (:4931 of 7.2.13).</summary>
    FirstPass,
}
