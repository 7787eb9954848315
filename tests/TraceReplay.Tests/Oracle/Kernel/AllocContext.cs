namespace TraceReplay.Tests.Oracle;

/// <summary>struct alloc_context (mm/internal.h), with the locals that the slow path hands on by reference.</summary>
internal sealed class AllocContext
{
    /// <summary>zonelist up to highest_zoneidx, in its order.</summary>
    public required KernelZone[] zonelist;
    public required int highest_zoneidx;
    public required bool migratetype_movable;

    /// <summary>The line of the last direct_reclaim_end.</summary>
    public Truth? LastReclaim;

    public long did_some_progress;
    public bool page;
    public CompactResult compact_result;
    public int compact_priority;
    public int compaction_retries;
    public int no_progress_loops;
}
