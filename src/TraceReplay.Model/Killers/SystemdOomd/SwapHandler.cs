namespace TraceReplay.Model;

/// <summary>monitor_swap_contexts_handler: available memory and free swap are both below 100% less SwapUsedLimit.</summary>
internal sealed class SwapHandler(SampledMachine machine, KillerSettings settings) : KillerFunction
{
    private const string Rule = "swap";

    private readonly double _free = 100 - settings.Of("swap_limit");
    private readonly double _candidate = settings.Of("swap_candidate");

    public override DecisionSite Site => DecisionSite.MonitorSwapContextsHandler;

    public override IEnumerable<long> Ticks => machine.Ticks(settings.Nanoseconds("swap_interval"));

    public override KillerTick At(long tick)
    {
        KillerTruth isLow = OomdMemAvailableBelow(tick).And(OomdSwapFreeBelow(tick));
        if (isLow.Value == Tri.False)
        {
            return KillerTick.None(tick);
        }

        KillerTruth kills = isLow.And(OomdKillBySwapUsage(tick, out KillerVictim victim));
        return kills.Value == Tri.False && isLow.Value == Tri.Unknown ? KillerTick.None(tick) : new KillerTick(tick, kills, Rule, Values(tick), victim);
    }

    private KillerTruth OomdMemAvailableBelow(long tick) =>
        machine.MemInfo(tick, "MemAvailable").Below(machine.Total(tick, "MemTotal").Percent(_free));

    private KillerTruth OomdSwapFreeBelow(long tick) =>
        machine.MemInfo(tick, "SwapFree").Below(machine.Total(tick, "SwapTotal").Percent(_free));

    // Without a cgroup above the threshold nobody is killed.
    private KillerTruth OomdKillBySwapUsage(long tick, out KillerVictim victim)
    {
        (string Path, Tri Eligible)[] candidates = [.. OomdCandidates.Below(machine, tick, SampledMachine.Root)];
        if (candidates.Length == 0)
        {
            victim = KillerVictim.None;
            return KillerTruth.Unknown(MissingInputs.SampledCgroups, "memory.swap.current of the cgroups");
        }

        Reading threshold = machine.Total(tick, "SwapTotal").Percent(_candidate);
        KillerTruth any = KillerTruth.False;
        var ranked = new List<VictimChoice.Candidate>();
        foreach ((string path, Tri eligible) in candidates)
        {
            // Of the root it does not read it (oomd_cgroup_context_acquire).
            Reading usage = path == SampledMachine.Root ? Reading.Exactly(0) : machine.SwapCurrent(tick, path);
            KillerTruth chosen = usage.Above(threshold).And(Eligible(path, eligible));
            any = any.Or(chosen);
            ranked.Add(new VictimChoice.Candidate(path, chosen.Value, [OomdCandidates.Preference(machine, tick, path), usage.Value]));
        }

        victim = VictimChoice.Greatest(ranked);
        return any;
    }

    private static KillerTruth Eligible(string path, Tri eligible) => eligible == Tri.True
        ? KillerTruth.True
        : KillerTruth.Unknown(MissingInputs.SampledCgroups, $"memory.oom.group at or above {path}");

    private string Values(long tick)
    {
        Reading total = machine.Total(tick, "MemTotal").Percent(_free);
        Reading swap = machine.Total(tick, "SwapTotal").Percent(_free);
        return $"MemAvailable {KillerWords.Size(machine.MemInfo(tick, "MemAvailable"))} < {KillerWords.Size(total)}, "
            + $"SwapFree {KillerWords.Size(machine.MemInfo(tick, "SwapFree"))} < {KillerWords.Size(swap)}";
    }
}
