namespace TraceReplay.Benchmarks;

/// <summary>How a contender is held against another of the same rounds, by their rates; by their times where they read nothing.</summary>
/// <param name="What">What the summary calls the ratio.</param>
/// <param name="Other">The other contender.</param>
/// <param name="Target">What the ratio should come to; null for no target.</param>
internal sealed record Comparison(string What, Contender Other, Target? Target = null)
{
    /// <summary>Whether the ratio says how many times as fast the other is, and not this one.</summary>
    public bool IsOfOther { get; private init; }

    /// <summary>The other's rate to this contender's: how many times as fast the other is.</summary>
    public static Comparison Of(Contender other, string what, Target? target = null) => new(what, other, target) { IsOfOther = true };

    /// <summary>The ratio, round by round, for both were measured in each.</summary>
    /// <param name="own">What was measured of the contender.</param>
    /// <param name="other">What was measured of the other.</param>
    public Check Judge(Measurement own, Measurement other)
    {
        IEnumerable<double> ratios = own.Speeds.Zip(other.Speeds, (mine, others) => IsOfOther ? others / mine : mine / others);
        return new Check(What, Target, own.IsMissing || other.IsMissing ? null : Spread.Of(ratios));
    }
}
