namespace TraceReplay.Reports;

/// <summary>What a row of <c>replay --format csv</c> is.</summary>
public enum ReplayRowKind : byte
{
    /// <summary>A decision of a policy.</summary>
    Decisions,

    /// <summary>A stall.</summary>
    Episodes,

    /// <summary>A run of balance_pgdat.</summary>
    Runs,
}
