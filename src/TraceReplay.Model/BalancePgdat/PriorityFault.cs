namespace TraceReplay.Model;

/// <summary>What is wrong with the priority of a pass of <c>balance_pgdat</c>.</summary>
public enum PriorityFault : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is not one of DEF_PRIORITY to 1.</summary>
    OutOfRange,

    /// <summary>It went back up, and no restart of the run is left that could have done it.</summary>
    WentUp,
}
