namespace TraceReplay.Model;

/// <summary>Android's lmkd with its new strategy (system/memory/lmkd/lmkd.cpp, mp_event_psi).</summary>
internal sealed class LmkdKiller(KillerSettings settings) : Killer
{
    /// <summary>The parameters that its policy declares.</summary>
    public static readonly IReadOnlyList<(string Name, PolicyUnit Unit)> Parameters =
    [
        ("psi_partial_stall_ms", PolicyUnit.Seconds), ("psi_complete_stall_ms", PolicyUnit.Seconds), ("psi_window", PolicyUnit.Seconds),
        ("poll_interval", PolicyUnit.Seconds), ("swap_free_low_percentage", PolicyUnit.Percent), ("swap_compression_ratio", PolicyUnit.Number),
        ("thrashing_limit", PolicyUnit.Percent), ("thrashing_limit_decay", PolicyUnit.Percent), ("thrashing_limit_critical", PolicyUnit.Percent),
        ("swap_util_max", PolicyUnit.Percent), ("stall_limit_critical", PolicyUnit.Percent), ("lowmem_min_oom_score", PolicyUnit.Number),
        ("kill_timeout_ms", PolicyUnit.Seconds),
    ];

    public override IReadOnlyList<string> Presumes { get; } =
    [
        "Every process is registered with lmkd with its oom_score_adj, as ActivityManager does it on Android.",
        "The watermarks are as the snapshots show them. It started with the first sample.",
    ];

    internal override IEnumerable<KillerFunction> Functions(KillerFacts facts) => [new MpEventPsi(facts, settings)];
}
