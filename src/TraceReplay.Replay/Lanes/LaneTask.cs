namespace TraceReplay.Replay;

/// <summary>What the policies need to know of one task. Made once for a task that reclaims.</summary>
internal sealed class LaneTask(int lanes)
{
    /// <summary>By policy.</summary>
    public RetryState[] Retry { get; } = new RetryState[lanes];

    /// <summary>What its direct reclaim under way, or its last one, scanned and reclaimed.</summary>
    public ReclaimTally Reclaim;

    /// <summary>Nodes of which the reclaim under way reclaimed pages, a bit a node; those from 64 on count as one.</summary>
    public ulong Nodes;

    /// <summary>Of these: nodes of which a line told what this reclaim did to kswapd_failures.</summary>
    public ulong Cleared;

    /// <summary>The zone that was looked at last.</summary>
    public ZoneMoment Zone { get; } = new();

    /// <summary>Forgets what lost events may have changed.</summary>
    public void Forget()
    {
        (Reclaim, Nodes, Cleared) = (default, 0, 0);
        foreach (ref RetryState state in Retry.AsSpan())
        {
            state.Forget();
        }
    }
}
