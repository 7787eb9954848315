namespace TraceReplay.Model;

/// <summary>systemd-oomd 257.13 (src/oom/oomd-manager.c).</summary>
internal sealed class SystemdOomdKiller(KillerSettings settings) : Killer
{
    /// <summary>The parameters that its policy declares.</summary>
    public static readonly IReadOnlyList<(string Name, PolicyUnit Unit)> Parameters =
    [
        ("swap_limit", PolicyUnit.Percent), ("swap_interval", PolicyUnit.Seconds), ("swap_candidate", PolicyUnit.Percent),
        ("pressure_limit", PolicyUnit.Percent), ("pressure_duration", PolicyUnit.Seconds), ("pressure_interval", PolicyUnit.Seconds),
        ("reclaim_duration", PolicyUnit.Seconds), ("post_action_delay", PolicyUnit.Seconds), ("monitored", PolicyUnit.Choice),
    ];

    public override IReadOnlyList<string> Presumes { get; } =
    [
        "ManagedOOMSwap=kill is set on the root, ManagedOOMMemoryPressure=kill on the cgroups that the parameter monitored names.",
        "Where nobody looked, no cgroup has user.oomd_avoid or user.oomd_omit. It started with the first sample.",
    ];

    internal override IEnumerable<KillerFunction> Functions(KillerFacts facts) =>
        [new SwapHandler(facts.Machine!, settings), new PressureHandler(facts.Machine!, settings)];
}
