using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>What the events so far say of one node's kswapd.</summary>
internal sealed class NodeTrack(int node)
{
    /// <summary>MAX_RECLAIM_RETRIES: kswapd_test_hopeless is kswapd_failures of at least this.</summary>
    public const int MaxReclaimRetries = 16;

    public int Node => node;

    public int Generation { get; set; }

    /// <summary>kswapd_failures by the last line about it, or -1.</summary>
    public long Failures { get; set; } = -1;

    /// <summary>Its value before the last reset, or -1.</summary>
    public long FailuresBeforeClear { get; set; } = -1;

    public TraceTime ClearTime { get; set; }

    /// <summary>The line that is still to come: an increment that the last reset already wiped out.</summary>
    public bool FailIsLate { get; set; }

    /// <summary>The line that is still to come: a reset that the last increment already followed.</summary>
    public bool ClearIsLate { get; set; }

    /// <summary>Time of the last increment.</summary>
    public TraceTime FailTime { get; set; }

    public bool IsHopeless => Failures >= MaxReclaimRetries;

    public KswapdStep Step { get; set; }

    /// <summary>Order of the last wake or begin.</summary>
    public long Order { get; set; }

    /// <summary>highest_zoneidx of the last begin, as a word.</summary>
    public long HighestZoneidx { get; set; }

    /// <summary>An increment came since the run began.</summary>
    public bool FailedInRun { get; set; }

    /// <summary>Time of the last mm_vmscan_kswapd_wake; null before one was seen.</summary>
    public TraceTime? WakeTime { get; set; }

    /// <summary>Time of the last mm_vmscan_wakeup_kswapd; null before one was seen.</summary>
    public TraceTime? WakeupTime { get; set; }

    /// <summary>Pages that its kswapd showed reclaimed since the run began, soft limits aside; -1 when the beginning was not seen.</summary>
    public long Shrunk { get; set; } = -1;

    /// <summary>
    /// Whether kswapd can be awake for one that tested the counter before its last increment: the waker came since, or just before it,
    /// or it is one of throttle_direct_reclaim, which leaves no event, and then kswapd runs at once.
    /// </summary>
    public bool MayHaveStaleWaker(TraceTime run) =>
        (WakeupTime is TraceTime wakeup && !Slack.IsLater(FailTime, wakeup)) || !Slack.IsLater(run, FailTime);

    public void Forget()
    {
        Failures = FailuresBeforeClear = Shrunk = -1;
        FailIsLate = ClearIsLate = FailedInRun = false;
        Step = KswapdStep.Unknown;
        WakeTime = WakeupTime = null;
    }
}
