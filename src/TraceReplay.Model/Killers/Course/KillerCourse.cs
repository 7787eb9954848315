namespace TraceReplay.Model;

/// <summary>What a killer does over a recording.</summary>
/// <param name="Functions">Its functions; empty where it had no samples.</param>
public sealed record KillerCourse(IReadOnlyList<FunctionCourse> Functions)
{
    /// <summary>The first call at which it may kill.</summary>
    public KillerTick? Possible => Earliest(f => f.Possible);

    /// <summary>The first call at which it surely kills: it has killed by then.</summary>
    public KillerTick? Certain => Earliest(f => f.Certain);

    /// <summary>How often it would kill after its first certain kill on the recorded numbers, which are of a machine on which it did not.</summary>
    public int KillsAfter => Certain is null ? 0 : Functions.Sum(f => f.Count(Tri.True)) - 1;

    private KillerTick? Earliest(Func<FunctionCourse, KillerTick?> of) => Functions.Select(of).OfType<KillerTick>().MinBy(t => t.Time);
}
