namespace TraceReplay.Model;

/// <summary>What a term's value is measured in.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Words">The words of a choice, a reason or a zone, at the index of their number; null where the unit has none.</param>
internal sealed record TermType(PolicyUnit Unit, WordSet? Words = null)
{
    /// <summary>True, false or unknown.</summary>
    public static TermType Truth { get; } = new(PolicyUnit.Truth);

    /// <summary>The type of what has that unit.</summary>
    public static TermType Of(PolicyUnit unit) => new(unit, WordSet.Of(unit));

    /// <summary>Whether values of the two can be compared, or given for each other.</summary>
    public bool Is(TermType other) => Unit == other.Unit && ReferenceEquals(Words, other.Words);

    /// <summary>As a sentence has it.</summary>
    public override string ToString() => Unit == PolicyUnit.Choice ? $"one of {Words}" : PolicyUnits.InWords(Unit);
}
