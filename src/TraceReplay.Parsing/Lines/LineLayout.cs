namespace TraceReplay.Parsing;

/// <summary>Where the columns of a line stand. Tracers pad their columns, so the next line mostly has them at the same places.</summary>
/// <param name="Prefix">How many bytes name the task and the CPU; they always mean the same task and CPU.</param>
/// <param name="TimeStart">The first byte of the time. Between the prefix and it stand flags and blanks.</param>
/// <param name="TimeEnd">The colon that ends the time.</param>
internal readonly record struct LineLayout(int Prefix, int TimeStart, int TimeEnd)
{
    /// <summary>Whether the columns are known.</summary>
    public bool IsKnown => TimeEnd > 0;
}
