using System.Runtime.CompilerServices;
using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What the events so far say of one task. Made once a task, so that an event allocates nothing.</summary>
internal sealed class TaskTrack
{
    private const int NoName = -1;

    private int _comm = NoName;

    /// <summary>What was known before this generation was forgotten.</summary>
    public int Generation { get; set; }

    /// <summary>The node whose kswapd it is, or -1.</summary>
    public int KswapdNode { get; private set; } = -1;

    /// <summary>Whether the trace knows its name: ftrace prints <c>&lt;...&gt;</c> and perf <c>:123</c> for one that it lost.</summary>
    public bool IsNamed { get; private set; }

    public bool IsReaper { get; private set; }

    public bool IsKworker { get; private set; }

    /// <summary>Time of its last event; null before the first.</summary>
    public TraceTime? LastTime { get; set; }

    public ReclaimScope Scope { get; set; }

    /// <summary>The order and mask of that reclaim.</summary>
    public long ScopeOrder { get; set; }

    /// <summary>Between the two events of a soft limit; null when not known.</summary>
    public bool? InSoftlimit { get; set; }

    public long SoftlimitOrder { get; set; }

    /// <summary>Pages that mm_vmscan_lru_shrink_inactive shows reclaimed since the reclaim began.</summary>
    public long Shrunk { get; set; }

    /// <summary>The reclaim that ended last; unknown before one did.</summary>
    public ReclaimScope LastEnded { get; set; }

    /// <summary>Order of the last direct reclaim, -1 when none was seen to begin.</summary>
    public long DirectOrder { get; set; } = -1;

    /// <summary>Its mask.</summary>
    public GfpFlags DirectGfp { get; set; } = GfpFlags.Unknown;

    /// <summary>nr_reclaimed of the last direct reclaim.</summary>
    public long NrReclaimed { get; set; }

    /// <summary>A direct reclaim ended, and no zone was seen since.</summary>
    public bool AwaitsWalk { get; set; }

    /// <summary>A call of should_reclaim_retry whose zones are, or were, shown since the last direct reclaim.</summary>
    public bool HasWalk { get; set; }

    /// <summary>Something came that only follows the call.</summary>
    public bool WalkOver { get; set; }

    /// <summary>A zone of it could not be: what follows is not blamed again.</summary>
    public bool WalkFaulty { get; set; }

    public ZoneWalk Walk;

    /// <summary>Node and zone of its first event.</summary>
    public (long Node, long Zone) WalkStart { get; set; }

    /// <summary>no_progress_loops before the next call, if the allocation goes on; -1 when not known.</summary>
    public long Loops { get; set; } = -1;

    public long LoopsOrder { get; set; }

    public GfpFlags LoopsGfp { get; set; }

    /// <summary>Whether any call of this task was shown.</summary>
    public bool WalkEver { get; set; }

    /// <summary>A signal killed it while it was throttled, which a task lives to see once.</summary>
    public bool KilledWhileThrottled { get; set; }

    /// <summary>The task that it is reaping, 0 for none, or -1 when not known.</summary>
    public long Reaping { get; set; } = -1;

    /// <summary>Takes the name that the event gives; a task can change it (exec, prctl).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(int comm, NameTable names, TaskId task)
    {
        if (comm != _comm)
        {
            Rename(comm, names, task);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Rename(int comm, NameTable names, TaskId task)
    {
        _comm = comm;
        string name = names[comm];
        KswapdNode = names.KswapdNode(task);
        IsNamed = name.Length > 0 && name[0] is not ('<' or ':');
        IsReaper = name == "oom_reaper";
        IsKworker = name.StartsWith("kworker", StringComparison.Ordinal);
    }

    /// <summary>Events were lost: nothing that was known still is.</summary>
    public void Forget()
    {
        LastTime = null;
        Scope = LastEnded = ReclaimScope.Unknown;
        InSoftlimit = null;
        DirectOrder = Loops = Reaping = -1;
        DirectGfp = GfpFlags.Unknown;
        AwaitsWalk = HasWalk = WalkOver = WalkEver = KilledWhileThrottled = false;
    }
}
