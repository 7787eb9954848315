using System.Collections.Concurrent;

namespace TraceReplay.Tests.Oracle;

/// <summary>The simulated recordings of the tests, by kernel line, each made once. The seeds are 1, 2, 3, …</summary>
internal static class SimulatedRuns
{
    private static readonly ConcurrentDictionary<KernelSource, Lazy<SimulatedRun[]>> Any = [];
    private static readonly ConcurrentDictionary<KernelSource, Lazy<SimulatedRun[]>> Whole = [];

    /// <summary>Recordings with and without probes and zoneinfo, cut, with losses, and with counters traced late.</summary>
    public static SimulatedRun[] OfAnyKind(KernelSource source) => Any.GetOrAdd(source, s => Make(Scenario.Any, s, 200)).Value;

    /// <summary>Recordings from boot on, with everything in them.</summary>
    public static SimulatedRun[] Complete(KernelSource source) => Whole.GetOrAdd(source, s => Make(Scenario.Complete, s, 100)).Value;

    private static Lazy<SimulatedRun[]> Make(Func<KernelSource, int, Scenario> scenario, KernelSource source, int seeds) =>
        new(() => [.. Enumerable.Range(1, seeds).Select(seed => SimulatedRun.Of(scenario(source, seed)))]);
}
