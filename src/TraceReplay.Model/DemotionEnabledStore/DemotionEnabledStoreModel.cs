namespace TraceReplay.Model;

/// <summary>
/// <c>demotion_enabled_store</c>, mm/memory-tiers.c:964 of 7.2.13: the write that switches demotion on resets the counters of all online
/// nodes, with reason OTHER. 6.12 (:947) and 6.1 only store the value.
/// </summary>
public static class DemotionEnabledStoreModel
{
    /// <summary>Whether the write resets the counters.</summary>
    /// <param name="line">The kernel line.</param>
    /// <param name="before">numa_demotion_enabled before the write.</param>
    /// <param name="after">The value written.</param>
    public static Tri Resets(KernelLine line, Tri before, Tri after) =>
        line.DemotionResets ? Kleene.And(Kleene.Not(before), after) : Tri.False;

    /// <summary>Whether a task can be the writer of a sysfs file: kswapd cannot.</summary>
    public static bool CanBeWriter(bool isKswapd) => !isKswapd;
}
