namespace TraceReplay.Benchmarks;

/// <summary>What the rounds of one contender came to.</summary>
/// <param name="Contender">Who it was.</param>
/// <param name="Times">How long each round took, in their order; none when the peer is missing.</param>
/// <param name="Cores">The median of processor time per elapsed time, the peer's processes included.</param>
/// <param name="Found">What it found, or why it is missing.</param>
internal sealed record Measurement(Contender Contender, IReadOnlyList<TimeSpan> Times, double Cores, string Found)
{
    /// <summary>Whether it could not run here.</summary>
    public bool IsMissing => Times.Count == 0;

    /// <summary>Whether it read a text, so that it has a rate.</summary>
    public bool HasRate => !IsMissing && Contender.File.Bytes > 0;

    /// <summary>Bytes of text a second in each round; runs a second where no text is read.</summary>
    public IEnumerable<double> Speeds => Times.Select(t => Math.Max(1, Contender.File.Bytes) / t.TotalSeconds);

    /// <summary>The times in milliseconds; not for a missing peer.</summary>
    public Spread Milliseconds => Spread.Of(Times.Select(t => t.TotalMilliseconds));

    /// <summary>The median of the rates in 10^6 bytes of text a second; not for a missing peer.</summary>
    public double MegabytesPerSecond => Spread.Of(Speeds).Median / 1e6;
}
