namespace TraceReplay.Parsing;

/// <summary>A value that was read. Small enough to be handed back in registers.</summary>
/// <param name="Value">The value.</param>
/// <param name="Length">How many bytes it takes; 0 when it must be read with care.</param>
internal readonly record struct QuickRead(long Value, int Length)
{
    /// <summary>A value that must be read with care.</summary>
    public static QuickRead None => default;
}
