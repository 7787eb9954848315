namespace TraceReplay.Benchmarks;

/// <summary>What the rounds of one contender came to.</summary>
/// <param name="Contender">Who it was.</param>
/// <param name="Median">The median of the times; null when the peer is missing.</param>
/// <param name="Cores">The median of processor time per elapsed time, the peer's processes included.</param>
/// <param name="Found">What it found, or why it is missing.</param>
internal sealed record Measurement(Contender Contender, TimeSpan? Median, double Cores, string Found)
{
    /// <summary>Bytes of text a second; null when the peer is missing.</summary>
    public double? Rate => Contender.File.Bytes / Median?.TotalSeconds;
}
