namespace TraceReplay.Tests;

/// <summary>kswapd_failures.</summary>
internal static class CounterExcuses
{
    public static Excuse[] All { get; } = [];
}
