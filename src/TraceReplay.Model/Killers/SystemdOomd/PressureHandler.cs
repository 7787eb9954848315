namespace TraceReplay.Model;

/// <summary>monitor_memory_pressure_contexts_handler: a monitored cgroup stalls for long while it is reclaimed from.</summary>
internal sealed class PressureHandler(SampledMachine machine, KillerSettings settings) : KillerFunction
{
    private const string Rule = "pressure";

    private readonly Reading _limit = Reading.Exactly(settings.Of("pressure_limit"));
    private readonly long _delay = settings.Nanoseconds("post_action_delay");
    private readonly bool _all = settings.WordOf("monitored") == "every";
    private readonly Dictionary<string, (Held Above, ReclaimWithin Reclaim)> _monitored = new(StringComparer.Ordinal);
    private long? _killed;

    public override DecisionSite Site => DecisionSite.MonitorMemoryPressureContextsHandler;

    public override IEnumerable<long> Ticks => machine.Ticks(settings.Nanoseconds("pressure_interval"));

    public override void Killed(long tick) => _killed = tick;

    public override KillerTick At(long tick)
    {
        bool inPostActionDelay = _killed + _delay > tick;
        (KillerTruth Kills, string Cgroup) first = (KillerTruth.False, string.Empty);
        KillerTruth any = KillerTruth.False;
        string[] monitored = [.. machine.Cgroups(tick).Where(IsMonitored)];
        foreach (string cgroup in monitored)
        {
            // The timers of all of them go on while nobody may be killed.
            KillerTruth kills = OomdPressureAbove(tick, cgroup);
            any = any.Or(kills);
            first = first.Kills.Value == Tri.False || (first.Kills.Value == Tri.Unknown && kills.Value == Tri.True) ? (kills, cgroup) : first;
        }

        foreach (string gone in _monitored.Keys.Except(monitored, StringComparer.Ordinal).ToArray())
        {
            _monitored.Remove(gone);
        }

        return any.Value == Tri.False || inPostActionDelay
            ? monitored.Length > 0 || machine.Cgroups(tick).Count > 0 ? KillerTick.None(tick) : Unsampled(tick)
            : new KillerTick(tick, any, Rule, Values(tick, first.Cgroup), OomdKillByPgscanRate(tick, first.Cgroup));
    }

    // The root has no pgscan for systemd-oomd, so that it never counts as reclaimed from.
    private bool IsMonitored(string path) => path != SampledMachine.Root && (_all || path.LastIndexOf('/') == 0);

    private static KillerTick Unsampled(long tick) => new(
        tick, KillerTruth.Unknown(MissingInputs.SampledCgroups, "memory.pressure of the cgroups"), Rule, string.Empty, KillerVictim.None);

    private KillerTruth OomdPressureAbove(long tick, string cgroup)
    {
        if (!_monitored.TryGetValue(cgroup, out (Held Above, ReclaimWithin Reclaim) state))
        {
            state = (new Held(settings.Nanoseconds("pressure_duration")), new ReclaimWithin(settings.Nanoseconds("reclaim_duration")));
            _monitored.Add(cgroup, state);
        }

        KillerTruth above = Avg10(tick, cgroup).Above(_limit);
        return state.Above.At(tick, above).And(state.Reclaim.At(tick, machine.PgScan(tick, cgroup)));
    }

    private Reading Avg10(long tick, string cgroup) => machine.FullPressure(tick, cgroup, "avg10", f => f.Avg10);

    private string Values(long tick, string cgroup) =>
        $"full avg10 {KillerWords.Percent(Avg10(tick, cgroup))} of {cgroup} > {KillerWords.Percent(_limit)} for {KillerWords.Seconds(settings.Of("pressure_duration"))}, with reclaim";

    // The rate is that since the tick before.
    private KillerVictim OomdKillByPgscanRate(long tick, string prefix)
    {
        long before = Math.Max(machine.First, tick - settings.Nanoseconds("pressure_interval"));
        return VictimChoice.Greatest(OomdCandidates.Below(machine, tick, prefix).Select(c => new VictimChoice.Candidate(
            c.Path,
            c.Eligible,
            [OomdCandidates.Preference(machine, tick, c.Path), Rate(tick, before, c.Path), machine.Current(tick, c.Path).Value])));
    }

    private Quantity Rate(long tick, long before, string path) => QuantityMath.Greatest(
        Quantity.Exactly(0), QuantityMath.Subtract(machine.PgScan(tick, path).Value, machine.PgScan(before, path).Value));
}
