using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What is known of one node's kswapd while the trace goes by.</summary>
internal sealed class NodeState
{
    private PriorityWalk _priorities;

    public NodeState(int node, bool withTimeline)
    {
        (Node, History) = (node, new NodeHistory(node) { Course = withTimeline ? new NodeCourse(node) : null });
        Run = new KswapdRunTrack(History);
    }

    public NodeHistory History { get; }

    /// <summary>The run under way, as its events tell it.</summary>
    public KswapdRunTrack Run { get; }

    public int Node { get; }

    /// <summary>kswapd_failures, as far as known.</summary>
    public CounterSet Failures
    {
        get;
        set
        {
            field = value;
            HopelessSince = KswapdFailuresModel.Hopeless(value) == Tri.True ? HopelessSince : -1;
        }
    } = CounterSet.Any;

    /// <summary>The number of the event that showed the node hopeless, which it was known to be ever since; or -1.</summary>
    public long HopelessSince { get; private set; } = -1;

    /// <summary>Within a balance_pgdat run that was seen to begin.</summary>
    public bool InRun { get; private set; }

    /// <summary>The last pgdat_balanced of kswapd in this run.</summary>
    public Tri Balanced { get; set; }

    /// <summary>A look at the balance in this run found the node unbalanced, so a boost is dropped (mm/vmscan.c:6956 of 6.12.107).</summary>
    public bool LookedUnbalanced { get; set; }

    /// <summary>Pages that mm_vmscan_lru_shrink_inactive shows kswapd reclaim in this run.</summary>
    public long LruReclaimed { get; set; }

    /// <summary>kswapd_failures when the run began, by the fentry probe.</summary>
    public CounterSet Entered { get; set; }

    /// <summary>Whether a zone was boosted when this run began, by the fentry probe.</summary>
    public Tri EnteredBoosted { get; set; }

    /// <summary>kswapd's own shrink_node reset the counter in this run, so it reclaimed.</summary>
    public bool OwnReset { get; set; }

    /// <summary>Whether the probe at the end of this run read one failure more than before; unknown where none did.</summary>
    public Tri Grew { get; set; }

    /// <summary>nr_reclaimed of this run as its end event told it, or -1.</summary>
    public long NrReclaimed { get; set; }

    /// <summary>The node was hopeless when this run began: a waker came late.</summary>
    public bool EnteredHopeless { get; private set; }

    /// <summary>kswapd_reclaim_fail came in this run.</summary>
    public bool FailSeen { get; set; }

    /// <summary>The events that announced this run: each comes once a run, so a second one is the next run.</summary>
    public RunMarkers Markers { get; set; }

    /// <summary>A line that is still to come.</summary>
    public CounterRace Race { get; set; }

    /// <summary>The last reading of a probe that went against the events, or -1.</summary>
    public long Contradiction { get; set; } = -1;

    /// <summary>The last prepare_kswapd_sleep that a probe saw return.</summary>
    public Tri SleepPrepared { get; set; } = Tri.Unknown;

    /// <summary>How often prepare_kswapd_sleep returned true since kswapd woke; -1 where that is not known.</summary>
    public int TimesPrepared { get; set; } = -1;

    /// <summary>When it did for the second time.</summary>
    public TraceTime PreparedAgain { get; set; }

    /// <summary>An allocation woke kswapd since the counter last changed.</summary>
    public bool WokenSince { get; set; }

    /// <summary>An allocation woke kswapd since its last run began.</summary>
    public bool WokenSinceRun { get; set; }

    /// <summary>The last run is over, and no event told what it did to the counter.</summary>
    public bool ClosedUnseen { get; set; }

    /// <summary>A run may have failed since a probe last read the counter.</summary>
    public bool MayHaveGrown { get; set; } = true;

    /// <summary>The order that the run began with, or -1.</summary>
    public long Order { get; set; } = -1;

    /// <summary>The order at which balance_pgdat_end told that the run ended, until its return is read; or -1.</summary>
    public long EndOrder { get; set; } = -1;

    /// <summary>Between balance_pgdat_begin and _end; unknown before the first of either.</summary>
    public Tri Within { get; set; } = Tri.Unknown;

    /// <summary>When kswapd fell asleep (mm_vmscan_kswapd_sleep); null once it woke, or when that is not known.</summary>
    public TraceTime? AsleepSince { get; set; }

    /// <summary>kswapd is in soft limit reclaim.</summary>
    public bool InSoftlimit { get; set; }

    /// <summary>The priorities of this run were told.</summary>
    public bool PriorityJudged { get; set; }

    /// <summary>The lowest priority of this run's passes; 0 when none showed.</summary>
    public int LowestPriority => _priorities.Lowest;

    /// <summary>How often this run started again.</summary>
    public int Restarts => _priorities.Restarts;

    public void BeginRun(CounterSet failures)
    {
        InRun = true;
        Balanced = Tri.Unknown;
        LruReclaimed = 0;
        Entered = failures;
        LookedUnbalanced = OwnReset = FailSeen = WokenSinceRun = ClosedUnseen = PriorityJudged = false;
        _priorities = default;
        Order = EndOrder = NrReclaimed = -1;
        Grew = EnteredBoosted = Tri.Unknown;
        EnteredHopeless = KswapdFailuresModel.Hopeless(failures) == Tri.True;
    }

    /// <summary>The counter was read at that event: if the node is hopeless, it is known to be from there on.</summary>
    public void NoteHopeless(long eventNumber)
    {
        if (HopelessSince < 0 && KswapdFailuresModel.Hopeless(Failures) == Tri.True)
        {
            HopelessSince = eventNumber;
        }
    }

    /// <summary>Takes the priority of a pass.</summary>
    public PriorityFault StepPriority(KernelLine line, long priority, Tri generational) => _priorities.Step(line, priority, LruReclaimed > 0, generational);

    public void EndRun() => (InRun, Markers) = (false, RunMarkers.None);

    public void Forget()
    {
        Failures = Entered = CounterSet.Any;
        EndRun();
        Run.Forget();
        Balanced = SleepPrepared = Tri.Unknown;
        Within = Tri.Unknown;
        AsleepSince = null;
        EndOrder = -1;
        (TimesPrepared, PreparedAgain) = (-1, default);
        Race = CounterRace.None;
        WokenSince = WokenSinceRun = MayHaveGrown = true;
        InSoftlimit = ClosedUnseen = false;
        _priorities = default;
    }
}
