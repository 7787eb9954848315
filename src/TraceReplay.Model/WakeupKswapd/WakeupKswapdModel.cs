namespace TraceReplay.Model;

/// <summary><c>wakeup_kswapd</c>, mm/vmscan.c:7295 of 6.12.107 and :7471 of 7.2.13.</summary>
public static class WakeupKswapdModel
{
    /// <summary>
    /// Whether the call comes to its test at all (mm/vmscan.c:7301 to 7317 of 6.12.107): the zone has managed pages, the task's cpuset
    /// admits it, and kswapd stands on its wait queue. The order and zone asked for are noted before the last of these.
    /// </summary>
    public static Tri Reaches(Tri managed, Tri cpusetAllowed, Tri kswapdWaits) =>
        Kleene.And(Kleene.And(managed, cpusetAllowed), kswapdWaits);

    /// <summary>
    /// Whether a sleeping kswapd is woken (and mm_vmscan_wakeup_kswapd emitted): the node is not hopeless, and it is not balanced or
    /// its watermark is boosted.
    /// </summary>
    public static Tri Wakes(Tri hopeless, Tri balanced, Tri boosted) =>
        Kleene.And(Kleene.Not(hopeless), Kleene.Or(Kleene.Not(balanced), boosted));
}
