namespace TraceReplay.Model;

/// <summary>The values of <c>enum compact_result</c> that <c>should_compact_retry</c> tells apart.</summary>
public enum CompactResult : byte
{
    /// <summary>COMPACT_SKIPPED: too few order-0 pages.</summary>
    Skipped,

    /// <summary>COMPACT_DEFERRED, COMPACT_CONTENDED, COMPACT_PARTIAL_SKIPPED.</summary>
    Withdrawn,

    /// <summary>COMPACT_COMPLETE: all was scanned, and no block was made.</summary>
    Complete,

    /// <summary>COMPACT_SUCCESS.</summary>
    Success,
}
