namespace TraceReplay.Reports;

/// <summary>What is known of a value.</summary>
internal enum MeasureState : byte
{
    /// <summary>The trace does not tell it.</summary>
    Unknown,

    /// <summary>It is the number.</summary>
    Known,

    /// <summary>It is the number or more: the recording ended before.</summary>
    AtLeast,
}
