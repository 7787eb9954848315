namespace TraceReplay.Reports;

/// <summary>How a change is bounded where one of its ends is a value that the recording ended before.</summary>
internal enum ChangeBound : byte
{
    /// <summary>It is the number.</summary>
    Exact,

    /// <summary>It is the number or more.</summary>
    AtLeast,

    /// <summary>It is the number or less.</summary>
    AtMost,
}
