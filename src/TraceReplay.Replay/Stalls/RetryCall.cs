using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>One call of should_reclaim_retry while its zones come in.</summary>
internal sealed class RetryCall
{
    private ZoneWalk _walk;
    private EventOrigin _shown;
    private EventOrigin _last;

    public bool IsOpen { get; private set; }

    /// <summary>The line that shows the decision: the first zone, or the first zone that is wrong.</summary>
    public ref readonly EventOrigin Shown => ref _shown;

    public Clause Clause { get; private set; }

    public Verdict Verdict { get; private set; }

    public CounterSet Expected { get; private set; }

    public long Observed { get; private set; }

    public long NrReclaimed { get; private set; }

    public bool Passed => _walk.Passed;

    /// <summary>The last zone.</summary>
    public ref readonly EventOrigin Last => ref _last;

    /// <summary>The last zone's place in its node, -1 when not known.</summary>
    public int LastRank => _walk.Rank;

    /// <summary>The first zone's place in its node, -1 when not known.</summary>
    public int FirstRank { get; private set; }

    public int Loops => (int)Math.Clamp(_walk.Loops, 0, int.MaxValue);

    public void Open(in TraceEvent e, CounterSet expected, Verdict loopVerdict, long nrReclaimed)
    {
        _walk = default;
        IsOpen = true;
        _shown = EventOrigin.Of(e);
        Clause = Clause.LoopCounter;
        Verdict = loopVerdict;
        Expected = expected;
        Observed = e[Field.NoProgressLoops];
        NrReclaimed = nrReclaimed;
        FirstRank = e.Has(Field.Zone) ? ZoneWalk.RankOf((Zone)e[Field.Zone]) : -1;
    }

    /// <summary>Whether <paramref name="e"/> can be a further zone of this call.</summary>
    public bool CanContinue(in TraceEvent e)
    {
        ZoneWalk next = _walk;
        return Step(ref next, e) == WalkFault.None;
    }

    public void AddZone(in TraceEvent e)
    {
        WalkFault fault = Step(ref _walk, e);
        if (fault != WalkFault.None && Verdict.Kind != VerdictKind.Diverge)
        {
            Blame(e, fault);
        }

        _last = EventOrigin.Of(e);
    }

    /// <summary>The task went on as after a walk without a zone that passes.</summary>
    public void GaveUp()
    {
        if (Passed && Verdict.Kind != VerdictKind.Diverge)
        {
            _shown = _last;
            (Clause, Verdict, Expected, Observed) = (Clause.GaveUpThoughPassed, Verdict.Diverge, CounterSet.Zero, 1);
        }
    }

    /// <summary>Zones that must lie in the walk were left out before, or behind, the last one.</summary>
    public void LeftOut(int zones)
    {
        if (zones > 0 && Verdict.Kind != VerdictKind.Diverge)
        {
            _shown = _last;
            (Clause, Verdict, Expected, Observed) = (Clause.WalkZoneLeftOut, Verdict.Diverge, CounterSet.Zero, zones);
        }
    }

    public void Discard() => IsOpen = false;

    private static WalkFault Step(ref ZoneWalk walk, in TraceEvent e) => walk.Step(
        (int)e[Field.Node],
        e.Has(Field.Zone) ? (Zone)e[Field.Zone] : Zone.Unknown,
        e[Field.Order],
        e[Field.NoProgressLoops],
        e[Field.WmarkCheck] != 0);

    private void Blame(in TraceEvent e, WalkFault fault)
    {
        // A walk that goes on accuses the zone that claims to have passed; any other fault is the zone's own.
        _shown = fault == WalkFault.AfterPass ? _last : EventOrigin.Of(e);
        Verdict = Verdict.Diverge;
        (Clause, Expected, Observed) = fault switch
        {
            WalkFault.LoopsChanged => (Clause.WalkLoops, CounterSet.Of(_walk.Loops), e[Field.NoProgressLoops]),
            WalkFault.OrderChanged => (Clause.WalkOrder, CounterSet.Of(_walk.Order), e[Field.Order]),
            WalkFault.ZoneTwice => (Clause.WalkZoneTwice, CounterSet.Of(1), 2),
            WalkFault.ZoneOrder => (Clause.WalkZoneOrder, CounterSet.Of(1), 0),
            _ => (Clause.WalkAfterPass, CounterSet.Zero, 1),
        };
    }
}
