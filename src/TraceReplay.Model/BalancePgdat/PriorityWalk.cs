namespace TraceReplay.Model;

/// <summary>
/// The priorities of one <c>balance_pgdat</c> run in the order in which its passes show them. They fall, or stay; they go back to
/// DEF_PRIORITY where the run starts again, and that shows at most once. A pass that takes no page shows nothing, so a step of any
/// width is possible.
/// </summary>
/// <remarks>
/// Either restart shuts out the other. The boost is dropped (mm/vmscan.c:6956 of 6.12.107, :7132 of 7.2.13) after passes that all
/// reclaimed something, for a boosted pass without reclaim is the last (:7039, :7208), and at priority 10 or above, where the boost holds
/// them (:6970, :7146). cache_trim_mode starts a run again that reclaimed nothing on its way through priority 1 (:7050, :7219; not in
/// 6.1), and no boost is left by then.
/// </remarks>
public struct PriorityWalk
{
    private int _last;

    /// <summary>The lowest priority seen; 0 before the first.</summary>
    public int Lowest { get; private set; }

    /// <summary>How many times the priorities went back up.</summary>
    public int Restarts { get; private set; }

    /// <summary>Takes the priority of the next pass that shows one.</summary>
    /// <param name="line">The kernel line.</param>
    /// <param name="priority">sc.priority.</param>
    /// <param name="reclaimedBefore">Whether the run is known to have reclaimed something before it.</param>
    /// <param name="generational">Whether multi-generational reclaim is on: it lowers the priority of a boosted pass too
    /// (<c>set_initial_priority</c>, mm/vmscan.c:3945 of 6.12.107).</param>
    public PriorityFault Step(KernelLine line, long priority, bool reclaimedBefore, Tri generational)
    {
        if (priority is < 1 or > BalancePgdatModel.DefPriority)
        {
            return PriorityFault.OutOfRange;
        }

        int now = (int)priority;
        bool up = _last != 0 && now > _last;
        bool starts = Restarts == 0 && (DropsBoost(generational) || (line.RestartsAfterCacheTrim && !reclaimedBefore));
        (_last, Lowest) = (now, Lowest == 0 ? now : Math.Min(Lowest, now));
        if (!up)
        {
            return PriorityFault.None;
        }

        Restarts++;
        return starts ? PriorityFault.None : PriorityFault.WentUp;
    }

    private readonly bool DropsBoost(Tri generational) => generational != Tri.False || Lowest >= BalancePgdatModel.BoostedPriority;
}
