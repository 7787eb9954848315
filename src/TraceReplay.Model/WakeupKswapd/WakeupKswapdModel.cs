namespace TraceReplay.Model;

/// <summary><c>wakeup_kswapd</c>, mm/vmscan.c:7295 of 6.12.107 and :7471 of 7.2.13.</summary>
public static class WakeupKswapdModel
{
    /// <summary>
    /// Whether a sleeping kswapd is woken (and mm_vmscan_wakeup_kswapd emitted): the node is not hopeless, and it is not balanced or
    /// its watermark is boosted.
    /// </summary>
    public static Tri Wakes(Tri hopeless, Tri balanced, Tri boosted) =>
        Kleene.And(Kleene.Not(hopeless), Kleene.Or(Kleene.Not(balanced), boosted));
}
