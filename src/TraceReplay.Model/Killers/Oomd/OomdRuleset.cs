namespace TraceReplay.Model;

/// <summary>Ruleset::runOnce: detectors, and after a kill a pause in which they go on looking.</summary>
internal sealed class OomdRuleset(OomdCgroups cgroups, OomdDetector detector, KillerSettings settings) : KillerFunction
{
    private long? _killed;

    public override DecisionSite Site => DecisionSite.RulesetRunOnce;

    public override string Name => detector.Name;

    public override IEnumerable<long> Ticks => cgroups.Machine.Ticks(settings.Nanoseconds("interval")).Skip(1);

    public override void Killed(long tick) => _killed = tick;

    public override KillerTick At(long tick)
    {
        KillerTruth fires = detector.At(tick);
        if (fires.Value == Tri.False || tick < _killed + settings.Nanoseconds("post_action_delay"))
        {
            return KillerTick.None(tick);
        }

        KillerTruth kills = fires.And(cgroups.AnyToKill(tick));
        return kills.Value == Tri.False && fires.Value == Tri.Unknown ? KillerTick.None(tick) : new KillerTick(tick, kills, detector.Name, detector.Values(tick), detector.Victim(tick));
    }
}
