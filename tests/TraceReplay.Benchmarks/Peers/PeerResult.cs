namespace TraceReplay.Benchmarks;

/// <summary>What a peer made of a file.</summary>
/// <param name="Found">What it counted or summed: shows that peers which do the same work agree.</param>
/// <param name="OwnTime">The time on the peer's own clock, where that is what is asked for; null for the time of the whole run.</param>
internal readonly record struct PeerResult(string Found, TimeSpan? OwnTime = null);
