namespace TraceReplay.Replay;

/// <summary>What a policy would have changed on the machine that was recorded.</summary>
public sealed class PolicyChanges
{
    /// <summary>When the allocator gives up; null where the policy leaves should_reclaim_retry to the kernel.</summary>
    public OomChanges? Oom { get; init; }

    /// <summary>The kswapds, by node; empty where the policy leaves kswapd_failures to the kernel.</summary>
    public IReadOnlyList<NodeChanges> Kswapd { get; init; } = [];
}
