namespace TraceReplay.Model;

/// <summary>What <c>__zone_watermark_unusable_free</c> subtracts for the highatomic reserve.</summary>
public enum HighatomicRule : byte
{
    /// <summary>nr_reserved_highatomic, whether free or not; any zone can reserve a pageblock (mm/page_alloc.c:4012 and :2918 of 6.1.192).</summary>
    WholeReserve,

    /// <summary>nr_free_highatomic; a zone of which 1% is less than a pageblock reserves nothing (:3172 and :2063 of 6.12.107).</summary>
    FreePart,
}
