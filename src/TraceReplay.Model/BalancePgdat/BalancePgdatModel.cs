namespace TraceReplay.Model;

/// <summary>
/// <c>balance_pgdat</c>, mm/vmscan.c:6877 of 6.12.107 and :7055 of 7.2.13: one run of kswapd. Its passes begin at DEF_PRIORITY and end
/// after priority 1, at a balanced node, or where a boost brings nothing.
/// </summary>
public static class BalancePgdatModel
{
    /// <summary>DEF_PRIORITY (include/linux/mmzone.h): the priority of the first pass.</summary>
    public const int DefPriority = 12;

    /// <summary>DEF_PRIORITY - 2: a boosted run goes no higher.</summary>
    public const int BoostedPriority = DefPriority - 2;

    /// <summary><c>if (!balanced &amp;&amp; nr_boost_reclaim)</c>: the boost is forgotten, and the run starts again at DEF_PRIORITY.</summary>
    public static Tri DropsBoost(Tri balanced, Tri boosting) => Kleene.And(Kleene.Not(balanced), boosting);

    /// <summary><c>if (!nr_boost_reclaim &amp;&amp; balanced) goto out</c>: the run ends, and does not count as a failure.</summary>
    public static Tri EndsBalanced(Tri balanced, Tri boosting) => Kleene.And(balanced, Kleene.Not(boosting));

    /// <summary><c>if (nr_boost_reclaim &amp;&amp; !nr_reclaimed) break</c>: a pass for the boost alone that brought nothing is the last.</summary>
    public static Tri GivesUpBoost(Tri boosting, Tri passReclaimed) => Kleene.And(boosting, Kleene.Not(passReclaimed));

    /// <summary>
    /// Whether the next pass has a lower sc.priority: <c>if (raise_priority || !nr_reclaimed) sc.priority--</c>, where raise_priority is
    /// taken back by a boosted pass at DEF_PRIORITY - 2, and by one that scanned enough.
    /// </summary>
    /// <param name="priority">sc.priority of this pass.</param>
    /// <param name="boosting">nr_boost_reclaim is not 0.</param>
    /// <param name="scannedEnough">What kswapd_shrink_node returned.</param>
    /// <param name="passReclaimed">This pass reclaimed anything.</param>
    public static Tri LowersPriority(int priority, Tri boosting, Tri scannedEnough, Tri passReclaimed)
    {
        Tri held = priority == BoostedPriority ? boosting : Tri.False;
        Tri raise = Kleene.And(Kleene.Not(held), Kleene.Not(scannedEnough));
        return Kleene.Or(raise, Kleene.Not(passReclaimed));
    }

    /// <summary>
    /// The second way through all priorities (mm/vmscan.c:7050 of 6.12.107): nothing was reclaimed down to priority 1, because
    /// cache_trim_mode looked at page cache only. It comes once a run, and 6.1 has none.
    /// </summary>
    public static Tri RestartsAfterCacheTrim(KernelLine line, Tri runReclaimed, Tri wentThrough, Tri cacheTrimFailed) =>
        line.RestartsAfterCacheTrim ? Kleene.And(Kleene.And(Kleene.Not(runReclaimed), wentThrough), cacheTrimFailed) : Tri.False;
}
