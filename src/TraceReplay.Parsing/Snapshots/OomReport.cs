using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// One report of the OOM killer or of a failed allocation in the kernel's log (dump_header and __oom_kill_process, mm/oom_kill.c;
/// warn_alloc, mm/page_alloc.c). What was cut out of the log is null or empty.
/// </summary>
public sealed record OomReport(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>Why it was logged.</summary>
    public required OomReportKind Kind { get; init; }

    /// <summary>When it begins, on the log's clock, which is not quite the trace's; none where the log gives a date or nothing.</summary>
    public TraceTime Time { get; init; }

    /// <summary>The name of the task that asked for memory.</summary>
    public string? Comm { get; init; }

    /// <summary>Its pid.</summary>
    public int? Pid { get; init; }

    /// <summary>The CPU it ran on.</summary>
    public int? Cpu { get; init; }

    /// <summary>Its gfp_mask by names (<c>GFP_KERNEL|__GFP_COMP</c>), or by number where the kernel prints no names.</summary>
    public string? GfpMask { get; init; }

    /// <summary>The flags of <see cref="GfpMask"/>.</summary>
    public GfpFlags Gfp { get; init; } = GfpFlags.Unknown;

    /// <summary>The order of the allocation; -1 when a person ran the OOM killer (sysrq-f).</summary>
    public int? Order { get; init; }

    /// <summary>oom_score_adj of the task that asked.</summary>
    public int? OomScoreAdj { get; init; }

    /// <summary>What limited the allocation.</summary>
    public OomConstraint? Constraint { get; init; }

    /// <summary>Whether a memory cgroup ran out of its limit, and not the machine out of memory.</summary>
    public bool? IsMemcg { get; init; }

    /// <summary>The cgroup that ran out of its limit.</summary>
    public string? OomMemcg { get; init; }

    /// <summary>The cgroup of the task that was chosen.</summary>
    public string? TaskMemcg { get; init; }

    /// <summary>The nodes of the task's memory policy; null where it has none, and where the log does not tell them.</summary>
    public IReadOnlyList<int>? Nodemask { get; init; }

    /// <summary>The nodes that the task's cpuset allows; null where the log does not tell them.</summary>
    public IReadOnlyList<int>? MemsAllowed { get; init; }

    /// <summary>What the cgroup used, in kB.</summary>
    public long? MemcgUsageKb { get; init; }

    /// <summary>The limit of the cgroup, in kB.</summary>
    public long? MemcgLimitKb { get; init; }

    /// <summary>Free swap, in kB.</summary>
    public long? FreeSwapKb { get; init; }

    /// <summary>All swap, in kB.</summary>
    public long? TotalSwapKb { get; init; }

    /// <summary>The zones of its Mem-Info block.</summary>
    public IReadOnlyList<ZoneSnapshot> Zones { get; init; } = [];

    /// <summary>The name of the task that was chosen (the line <c>oom-kill:</c>).</summary>
    public string? ChosenComm { get; init; }

    /// <summary>The pid of the task that was chosen.</summary>
    public int? ChosenPid { get; init; }

    /// <summary>The processes that were killed: usually one, several with memory.oom.group.</summary>
    public IReadOnlyList<OomVictim> Killed { get; init; } = [];

    /// <summary>Whether the log says that there was nothing to kill.</summary>
    public bool NothingToKill { get; init; }
}
