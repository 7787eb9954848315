namespace TraceReplay.Model;

/// <summary>Meta's oomd 0.5.0: four rulesets of one detector each, with the values of src/oomd/etc/desktop.json where it has them.</summary>
internal sealed class OomdKiller(KillerSettings settings) : Killer
{
    /// <summary>The parameters that its policy declares.</summary>
    public static readonly IReadOnlyList<(string Name, PolicyUnit Unit)> Parameters =
    [
        ("interval", PolicyUnit.Seconds), ("post_action_delay", PolicyUnit.Seconds), ("cgroups", PolicyUnit.Choice),
        ("pressure_above", PolicyUnit.Percent), ("pressure_above_duration", PolicyUnit.Seconds),
        ("pressure_rising_beyond", PolicyUnit.Percent), ("pressure_rising_duration", PolicyUnit.Seconds), ("fast_fall_ratio", PolicyUnit.Number),
        ("memory_reclaim", PolicyUnit.Seconds), ("memory_above", PolicyUnit.Percent), ("memory_above_duration", PolicyUnit.Seconds),
        ("swap_free", PolicyUnit.Percent),
    ];

    public override IReadOnlyList<string> Presumes { get; } =
    [
        "The detectors look at the cgroups that the parameter cgroups names, and the actions at every cgroup without children.",
        "It started with the first sample.",
    ];

    internal override IEnumerable<KillerFunction> Functions(KillerFacts facts)
    {
        var cgroups = new OomdCgroups(facts.Machine!, settings.WordOf("cgroups") == "top");
        OomdDetector[] detectors =
        [
            new PressureAbove(cgroups, settings), new PressureRisingBeyond(cgroups, settings), new MemoryAbove(cgroups, settings), new SwapFreeDetector(cgroups, settings),
        ];
        return detectors.Select(d => new OomdRuleset(cgroups, d, settings));
    }
}
