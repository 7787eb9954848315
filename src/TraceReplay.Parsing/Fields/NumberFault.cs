namespace TraceReplay.Parsing;

/// <summary>Why a value could not be read as a number.</summary>
internal enum NumberFault : byte
{
    /// <summary>It could.</summary>
    None,

    /// <summary>It holds something else than a number.</summary>
    NotANumber,

    /// <summary>It does not fit: 64 bits, or 31 for a pid or a CPU.</summary>
    TooBig,

    /// <summary>It is negative where the kernel prints an unsigned number.</summary>
    Negative,
}
