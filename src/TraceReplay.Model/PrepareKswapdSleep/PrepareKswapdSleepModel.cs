namespace TraceReplay.Model;

/// <summary><c>prepare_kswapd_sleep</c>, mm/vmscan.c:6756 of 6.12.107; 7.2.13 (:6943) differs only in the name of the hopeless test.</summary>
public static class PrepareKswapdSleepModel
{
    /// <summary>Whether kswapd may sleep: the node is hopeless, or it is balanced.</summary>
    public static Tri Evaluate(Tri hopeless, Tri balanced) => Kleene.Or(hopeless, balanced);
}
