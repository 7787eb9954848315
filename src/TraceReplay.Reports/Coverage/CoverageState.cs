namespace TraceReplay.Reports;

/// <summary>What became of a branch of the model in a set of captures.</summary>
internal enum CoverageState : byte
{
    /// <summary>A capture reached it.</summary>
    Reached,

    /// <summary>None did, although one could have.</summary>
    Never,

    /// <summary>None did, and no recording can show it.</summary>
    NotRecordable,

    /// <summary>None did, for none is of a kernel that has it.</summary>
    NoKernel,
}
