namespace TraceReplay.Replay;

/// <summary>The least and the most of values; of none, both are unknown.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
public readonly record struct ValueRange(long? Least, long? Most)
{
    internal ValueRange With(long value) => new(Math.Min(Least ?? value, value), Math.Max(Most ?? value, value));
}
