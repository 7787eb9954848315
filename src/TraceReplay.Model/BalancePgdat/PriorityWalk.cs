namespace TraceReplay.Model;

/// <summary>
/// The priorities of one <c>balance_pgdat</c> run in the order in which its passes show them. They fall, or stay; they go back to
/// DEF_PRIORITY when the boost is dropped (once) and, where the line has it, after cache_trim_mode (once, and only while the run has
/// reclaimed nothing). A pass that takes no page shows nothing, so a step of any width is possible.
/// </summary>
public struct PriorityWalk
{
    private int _last;
    private int _restarts;
    private int _restartsAfterReclaim;

    /// <summary>The lowest priority seen; 0 before the first.</summary>
    public int Lowest { get; private set; }

    /// <summary>How many times the priorities went back up.</summary>
    public readonly int Restarts => _restarts;

    /// <summary>Takes the priority of the next pass that shows one.</summary>
    /// <param name="line">The kernel line.</param>
    /// <param name="priority">sc.priority.</param>
    /// <param name="reclaimedBefore">Whether the run is known to have reclaimed something before it.</param>
    public PriorityFault Step(KernelLine line, long priority, bool reclaimedBefore)
    {
        if (priority is < 1 or > BalancePgdatModel.DefPriority)
        {
            return PriorityFault.OutOfRange;
        }

        int now = (int)priority;
        bool up = _last != 0 && now > _last;
        (_last, Lowest) = (now, Lowest == 0 ? now : Math.Min(Lowest, now));
        if (!up)
        {
            return PriorityFault.None;
        }

        // After reclaim only the boost is left: cache_trim_mode asks for a run that brought nothing.
        _restarts++;
        _restartsAfterReclaim += reclaimedBefore ? 1 : 0;
        bool tooMany = _restarts > (line.RestartsAfterCacheTrim ? 2 : 1) || _restartsAfterReclaim > 1;
        return tooMany ? PriorityFault.WentUp : PriorityFault.None;
    }
}
