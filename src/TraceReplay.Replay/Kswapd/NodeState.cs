using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What is known of one node's kswapd while the trace goes by.</summary>
internal sealed class NodeState(int node)
{
    public NodeHistory History { get; } = new(node);

    public int Node { get; } = node;

    /// <summary>kswapd_failures, as far as known.</summary>
    public CounterSet Failures { get; set; } = CounterSet.Any;

    /// <summary>Within a balance_pgdat run that was seen to begin.</summary>
    public bool InRun { get; private set; }

    /// <summary>The last pgdat_balanced of kswapd in this run.</summary>
    public Tri Balanced { get; set; }

    /// <summary>Pages that mm_vmscan_lru_shrink_inactive shows kswapd reclaim in this run.</summary>
    public long LruReclaimed { get; set; }

    /// <summary>kswapd_failures when the run began, by the fentry probe.</summary>
    public CounterSet Entered { get; set; }

    /// <summary>kswapd's own shrink_node reset the counter in this run, so it reclaimed.</summary>
    public bool OwnReset { get; set; }

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

    /// <summary>An allocation woke kswapd since the counter last changed.</summary>
    public bool WokenSince { get; set; }

    public void BeginRun(CounterSet failures)
    {
        InRun = true;
        Balanced = Tri.Unknown;
        LruReclaimed = 0;
        Entered = failures;
        OwnReset = FailSeen = false;
    }

    public void EndRun() => (InRun, Markers) = (false, RunMarkers.None);

    public void Forget()
    {
        Failures = Entered = CounterSet.Any;
        EndRun();
        Balanced = SleepPrepared = Tri.Unknown;
        Race = CounterRace.None;
        WokenSince = true;
    }
}
