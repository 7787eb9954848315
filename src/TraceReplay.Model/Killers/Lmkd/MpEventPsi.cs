namespace TraceReplay.Model;

/// <summary>mp_event_psi: runs at PSI events and polls after them; the first of its rules whose condition holds decides whom it may kill.</summary>
internal sealed partial class MpEventPsi : KillerFunction
{
    private readonly SampledMachine _machine;
    private readonly KillerSettings _settings;
    private readonly ZoneMarkSums? _marks;
    private readonly PsiMonitor _some;
    private readonly PsiMonitor _full;
    private readonly Polling _polling;
    private readonly Thrashing _thrashing;
    private readonly LmkdTasks _tasks;
    private readonly Movement _movement;
    private long? _killed;
    private bool _killing;
    private bool _cutsLimit;

    public MpEventPsi(KillerFacts facts, KillerSettings settings)
    {
        (_machine, _settings, _marks) = (facts.Machine!, settings, facts.Marks);
        long window = settings.Nanoseconds("psi_window");
        _some = new PsiMonitor(_machine, full: false, settings.Of("psi_partial_stall_ms") * 1e6, window);
        _full = new PsiMonitor(_machine, full: true, settings.Of("psi_complete_stall_ms") * 1e6, window);
        _polling = new Polling(window);
        _thrashing = new Thrashing(settings.Of("thrashing_limit"));
        _tasks = new LmkdTasks(_machine);
        _movement = new Movement(_machine);
    }

    public override DecisionSite Site => DecisionSite.MpEventPsi;

    public override IEnumerable<long> Ticks => _machine.Ticks(_settings.Nanoseconds("poll_interval"));

    public override void Killed(long tick)
    {
        (_killed, _killing) = (tick, true);
        _polling.Extend(tick, KillerTruth.True);
        _movement.Restart();
        if (_cutsLimit)
        {
            _thrashing.Cut(_settings.Of("thrashing_limit_decay"));
        }
    }

    public override KillerTick At(long tick)
    {
        KillerTruth critical = _full.At(tick);
        KillerTruth runs = _polling.At(tick, _some.At(tick).Or(critical));

        // It waits until the victim is gone, at most for kill_timeout_ms.
        if (runs.Value == Tri.False || tick - _killed < _settings.Nanoseconds("kill_timeout_ms"))
        {
            return KillerTick.None(tick);
        }

        KillerTruth moves = _movement.At(tick, runs);
        _polling.Extend(tick, runs.And(_movement.Direct));
        KillerTick decided = Decide(tick, runs, StateAt(tick, critical));
        KillerTruth kills = decided.Kills.And(moves.Or(_movement.InSpan(tick, decided.Kills)));
        return kills.Value != Tri.False || decided.FindsNobody ? decided with { Kills = kills } : KillerTick.None(tick);
    }

    // Once a condition holds, the rules after it are not asked, even if there is nobody whom it may kill.
    private KillerTick Decide(long tick, KillerTruth reached, LmkdState state)
    {
        KillerTruth kills = KillerTruth.False;
        List<string> rules = [];
        string spared = string.Empty;
        KillerVictim victim = KillerVictim.None;
        foreach (LmkdRule rule in LmkdRule.Of(state, _settings, _thrashing.Limit))
        {
            KillerTruth applies = reached.And(rule.Holds);
            (int surely, int possibly) = rule.Scores(state.CriticalStall);
            KillerTruth any = surely == possibly ? _tasks.AnyFrom(tick, surely) : Between(_tasks.AnyFrom(tick, surely), _tasks.AnyFrom(tick, possibly), rule);
            KillerTruth kill = applies.And(any);
            if (kill.Value != Tri.False)
            {
                rules.Add(rule.Name);
                _cutsLimit = rule.CutsLimit;
                victim = rules.Count == 1 && surely == possibly ? _tasks.From(tick, surely) : KillerVictim.None;
            }

            spared = spared.Length == 0 && applies.Value == Tri.True && kill.Value == Tri.False ? rule.Name : spared;
            (kills, reached) = (kills.Or(kill), reached.And(rule.Holds.Not()));
        }

        string name = kills.Value == Tri.False ? spared : string.Join(" or ", rules);
        return name.Length == 0 ? KillerTick.None(tick) : new KillerTick(tick, kills, name, Values(tick, state), victim);
    }

    private static KillerTruth Between(KillerTruth surely, KillerTruth possibly, LmkdRule rule) =>
        surely.Value == Tri.True ? KillerTruth.True : possibly.Value == Tri.False ? KillerTruth.False : rule.SparesPerceptible.Or(possibly.And(surely));

    private string Values(long tick, LmkdState state)
    {
        string some = $"some {KillerWords.Milliseconds(_some.Growth(tick))}, full {KillerWords.Milliseconds(_full.Growth(tick))} of 1 s";
        string marks = _marks is null ? "unknown" : KillerWords.Number(Pages(_marks.Low));
        return $"{some}; free {KillerWords.Number(FreePages(tick))} pages, low mark {marks}; "
            + $"free swap {KillerWords.Size(FreeSwap(tick))} of {KillerWords.Size(_machine.Total(tick, "SwapTotal"))}; thrashing {KillerWords.Number(state.Thrashing, "%")}";
    }

    private static Reading Pages(Bounds marks) => new(Quantity.Of(marks), "watermarks", MissingInputs.None);
}
