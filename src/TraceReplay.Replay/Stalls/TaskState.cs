using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What is known of one task in the slow path. Made once for a task, so that an event allocates nothing.</summary>
internal sealed class TaskState(TaskId task)
{
    public TaskId Task { get; set; } = task;

    /// <summary>Whether a direct reclaim of this task was ever recorded; a bare table of reclaim_retry_zone has none.</summary>
    public bool ReclaimSeen { get; set; }

    /// <summary>Between direct_reclaim_begin and _end, or memcg_reclaim_begin and _end.</summary>
    public bool InReclaim { get; set; }

    /// <summary>The last reclaim was a memcg's: an OOM kill after it is the memcg's, and not the allocator's.</summary>
    public bool MemcgReclaim { get; set; }

    /// <summary>A direct reclaim has ended, and no call of should_reclaim_retry was seen since.</summary>
    public bool AwaitsCall { get; set; }

    public long Order { get; set; } = -1;

    public GfpFlags Gfp { get; set; } = GfpFlags.Unknown;

    public Tri Progress { get; set; } = Tri.Unknown;

    /// <summary>nr_reclaimed of the last direct reclaim, or -1.</summary>
    public long NrReclaimed { get; set; } = -1;

    public EventOrigin LastReclaimEnd { get; set; }

    public CounterSet LoopsBefore { get; set; } = CounterSet.UpTo(ShouldReclaimRetryModel.MaxReclaimRetries);

    /// <summary>Whether <see cref="LoopsBefore"/> follows from events seen, or is ignorance.</summary>
    public bool LoopsKnown { get; set; }

    public RetryCall Call { get; } = new();

    /// <summary>Whether the last call of should_reclaim_retry gave up; unknown before the first.</summary>
    public Tri GaveUp { get; set; } = Tri.Unknown;

    /// <summary>Whether unreserve_highatomic_pageblock gave a pageblock back after the last reclaim, so that should_reclaim_retry says retry.</summary>
    public Tri Unreserved { get; set; } = Tri.Unknown;

    public StallEpisode? Episode { get; set; }

    /// <summary>The order of the last call of should_reclaim_retry in this allocation, or -1; direct reclaim may be asked for a larger one.</summary>
    public long CallOrder { get; set; } = -1;

    /// <summary>What compact_priority and compaction_retries can be before the next should_compact_retry.</summary>
    public CompactRetryStates CompactStates { get; set; } = CompactRetryStates.Any;

    /// <summary>Whether a direct reclaim ended since the last should_compact_retry; unknown before the first event of either.</summary>
    public Tri ReclaimedForCompaction { get; set; } = Tri.Unknown;

    /// <summary>The zone_lru line since the last zone of a call.</summary>
    public ZoneLruReading Lru { get; set; } = ZoneLruReading.None;

    /// <summary>It made an event that only a kswapd makes, under a kswapd's name; a program may call itself so.</summary>
    public bool IsKswapd { get; set; }

    /// <summary>mark_victim named this task, or one of its name, of whose threads it may be.</summary>
    public bool IsVictim { get; set; }

    /// <summary>A mark_victim of this task's asking has come, and the return of its out_of_memory has not.</summary>
    public bool Killed { get; set; }

    /// <summary>Whether the log told who asked for it.</summary>
    public bool KillReported { get; set; }

    /// <summary>The return of pgdat_balanced in the event just before, for <see cref="BalancedNode"/>; unknown once another event came.</summary>
    public Tri Balanced { get; set; } = Tri.Unknown;

    public int BalancedNode { get; set; } = -1;

    /// <summary>Pgdat_balanced of this node, if it is the event just before.</summary>
    public Tri BalancedJustNow(int node) => BalancedNode == node ? Balanced : Tri.Unknown;

    /// <summary>What the policies beside the kernel need to know of it; null until they do.</summary>
    public LaneTask? Lanes { get; set; }

    /// <summary>The number of the task's event before, as <see cref="PolicyContext.Events"/> counts; -1 before the first.</summary>
    public long LastEvent { get; set; } = -1;

    /// <summary>Events were lost: nothing that was known still is.</summary>
    public void Forget()
    {
        InReclaim = AwaitsCall = LoopsKnown = IsKswapd = false;
        Progress = GaveUp = Balanced = ReclaimedForCompaction = Unreserved = Tri.Unknown;
        Order = NrReclaimed = CallOrder = -1;
        (CompactStates, Lru, Killed) = (CompactRetryStates.Any, ZoneLruReading.None, false);
        Gfp = GfpFlags.Unknown;
        LoopsBefore = CounterSet.UpTo(ShouldReclaimRetryModel.MaxReclaimRetries);
        Call.Discard();
        Episode = null;
    }
}
