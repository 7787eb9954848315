namespace TraceReplay.Model;

/// <summary>One call of a killer's function.</summary>
/// <param name="Time">When, in ns.</param>
/// <param name="Kills">Whether it kills.</param>
/// <param name="Rule">The rule by which it kills or may kill, by the program's name for it; empty where it does not.</param>
/// <param name="Values">The values that the rule compares, in words; empty where it does not kill.</param>
/// <param name="Victim">Whom it kills.</param>
public sealed record KillerTick(long Time, KillerTruth Kills, string Rule, string Values, KillerVictim Victim)
{
    /// <summary>It does not kill.</summary>
    internal static KillerTick None(long time) => new(time, KillerTruth.False, string.Empty, string.Empty, KillerVictim.None);
}
