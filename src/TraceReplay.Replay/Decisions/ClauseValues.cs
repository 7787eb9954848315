using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>The numbers that a clause speaks of. Which is which depends on the <see cref="Clause"/>.</summary>
/// <param name="A">First value (available, nr_reclaimed, counter before).</param>
/// <param name="B">Second value (min_wmark, order).</param>
/// <param name="C">Third value, as bounds (lowmem_reserve).</param>
/// <param name="D">Fourth value, as bounds (highatomic).</param>
public readonly record struct ClauseValues(long A, long B = 0, Bounds C = default, Bounds D = default);
