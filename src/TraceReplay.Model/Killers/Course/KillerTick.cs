namespace TraceReplay.Model;

/// <summary>One call of a killer's function.</summary>
/// <param name="Time">When, in ns.</param>
/// <param name="Kills">Whether it kills.</param>
/// <param name="Rule">The rule whose condition holds or may hold, by the program's name for it; empty where none does.</param>
/// <param name="Values">The values that the rule compares, in words; empty where no rule's condition holds.</param>
/// <param name="Victim">Whom it kills.</param>
public sealed record KillerTick(long Time, KillerTruth Kills, string Rule, string Values, KillerVictim Victim)
{
    /// <summary>Whether a condition holds, or may, and there is nobody whom it could kill.</summary>
    public bool FindsNobody => Kills.Value == Tri.False && Rule.Length > 0;

    /// <summary>No condition holds.</summary>
    internal static KillerTick None(long time) => new(time, KillerTruth.False, string.Empty, string.Empty, KillerVictim.None);
}
