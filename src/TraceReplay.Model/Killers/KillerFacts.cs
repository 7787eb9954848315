using TraceReplay.Events;

namespace TraceReplay.Model;

/// <summary>What a capture holds for a killer.</summary>
/// <param name="Machine">The samples; null where there are none.</param>
/// <param name="Marks">The watermarks as lmkd sums them; null where zoneinfo lacks them.</param>
/// <param name="KernelKills">When the kernel's OOM killer chose a victim, in ns, in order.</param>
public sealed record KillerFacts(SampledMachine? Machine, ZoneMarkSums? Marks, IReadOnlyList<long> KernelKills)
{
    /// <summary>Nothing but a series.</summary>
    public static KillerFacts Of(MachineSeries series) => new(new SampledMachine(series), null, []);
}
