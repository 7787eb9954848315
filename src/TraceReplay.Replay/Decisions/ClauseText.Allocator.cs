using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>The allocator's side.</content>
public static partial class ClauseText
{
    private static string? AllocatorMessage(in Decision decision)
    {
        ClauseValues v = decision.Values;
        return decision.Clause switch
        {
            Clause.WalkZoneOrder => "a walk goes through a node's zones from the highest down, and a node at a time",
            Clause.NodeListed => "/proc/zoneinfo lists every node that is online, and this one is not among them",
            Clause.WalkZoneLeftOut => "a walk looks at each zone with memory of the node, from the highest that the mask allows down to one that passes",
            Clause.RetryAsked => Text($"order {v.A}: should_reclaim_retry is not asked with __GFP_NORETRY, nor above order 3 without __GFP_RETRY_MAYFAIL and __GFP_IO"),
            Clause.RetryOrder => Text($"order {v.A} is not the order of the direct reclaim before: an allocation has one order"),
            Clause.RetryInsideReclaim => "an allocation inside direct reclaim has PF_MEMALLOC, and gives up before it retries",
            Clause.KswapdAllocates => "kswapd has PF_MEMALLOC: its allocations neither reclaim nor retry",
            Clause.ReclaimEntered => Text($"order {v.A}: no direct reclaim without __GFP_DIRECT_RECLAIM, nor above order 3 with __GFP_NORETRY and __GFP_THISNODE"),
            Clause.CompactAsked => Text($"order {v.A}: should_compact_retry is asked above order 0, once after each reclaim that made progress, for its order, and with __GFP_IO"),
            Clause.CompactPriority => Text($"order {v.B}: compact_priority begins at 1 (SYNC_LIGHT) and is raised to 0 (SYNC_FULL) up to order 3"),
            Clause.CompactCount => "compaction_retries begins at 0, grows by one at a time, and is 0 again when the priority is raised",
            Clause.CompactMax => Text($"order {v.B}: max_retries is 16, and 4 after a success above order 3"),
            Clause.CompactAgain => Text($"order {v.B}: retry up to max_retries successes ({v.A} before), else while the priority can be raised"),
            Clause.MinWmark => Text($"min_wmark {v.A} is the zone's min watermark ({Or(v.B)}) and watermark_boost"),
            Clause.Reclaimable => Text($"reclaimable {v.A} is the file LRU, and the anon LRU where it can be reclaimed, as the probe read them"),
            Clause.AvailableSum => Text($"available {v.B} is reclaimable {v.A} and the free pages"),
            Clause.ReclaimableInZone => Text($"reclaimable {v.A} and available {v.B} count pages of one zone"),
            Clause.KillAllowed => Text($"a kill {ScopeOf(v.B)} for order {Or(v.A)} needs an order up to 3{MaskOf(v.B, kills: true)}"),
            Clause.OomAsked => Text($"out_of_memory {ScopeOf(v.B)} for order {Or(v.A)} needs an order up to 3{MaskOf(v.B, kills: false)}"),
            Clause.KillDue => Text($"a kill is due when no zone's available ({Or(v.A)}) is above its min watermark {Or(v.B)} and lowmem_reserve {v.C}, or in the 17th loop without progress"),
            Clause.LastTryFails => Text($"a kill comes only after no zone's free pages ({Or(v.A)}) were above its high watermark {Or(v.B)} and lowmem_reserve {v.C}"),
            Clause.ChargeFails => Text($"a cgroup asks the OOM killer when its usage ({Or(v.A)} kB) and the charge are above its limit ({Or(v.B)} kB)"),
            Clause.KillInReclaim => "a task that reclaims has PF_MEMALLOC, and neither its allocations nor its charges ask the OOM killer",
            Clause.KillReturns => "a kill comes within out_of_memory of its task, under oom_lock, and the next return of out_of_memory is another task's",
            Clause.MarkedTwice => Text($"pid {v.A} is marked once: TIF_MEMDIE is set"),
            Clause.ReaperWoken => Text($"the reaper is woken for pid {v.A} OOM_REAPER_DELAY (2 s) after the kill"),
            Clause.ReaperWokenTwice => Text($"pid {v.A} is queued for the reaper once"),
            Clause.ReaperTry => Text($"the reaper tries pid {v.A} only once it was woken for it"),
            Clause.ReaperTries => Text($"the reaper tries pid {v.A} up to 10 times"),
            Clause.ReaperStart => Text($"finish_task_reaping of pid {v.A} follows its start_task_reaping"),
            Clause.ReaperFinish => Text($"finish_task_reaping of the task before comes before the reaper tries pid {v.A}"),
            _ => null,
        };
    }

    private static string? AllocatorSubject(Clause clause) => clause switch
    {
        Clause.WalkZoneOrder => "in_order=",
        Clause.NodeListed => "listed=",
        Clause.WalkZoneLeftOut => "left_out=",
        Clause.RetryAsked or Clause.RetryOrder or Clause.KswapdAllocates or Clause.RetryInsideReclaim or Clause.CompactAsked or Clause.OomAsked => "calls=",
        Clause.ReclaimEntered => "reclaims=",
        Clause.CompactPriority => "compact_priority=",
        Clause.CompactCount => "compaction_retries=",
        Clause.CompactMax => "max_retries=",
        Clause.CompactAgain => "should_retry=",
        Clause.MinWmark => "below_min=",
        Clause.Reclaimable => "as_read=",
        Clause.AvailableSum => "below_reclaimable=",
        Clause.ReclaimableInZone => "beyond_zone=",
        Clause.KillAllowed or Clause.KillInReclaim => "kills=",
        Clause.KillDue => "due=",
        Clause.LastTryFails or Clause.ChargeFails => "fails=",
        Clause.KillReturns => "returns=",
        Clause.MarkedTwice => "marks=",
        Clause.ReaperWoken or Clause.ReaperWokenTwice => "wakes=",
        Clause.ReaperTry or Clause.ReaperTries => "tries=",
        Clause.ReaperStart => "starts=",
        Clause.ReaperFinish => "finishes=",
        _ => null,
    };

    private static string ScopeOf(long scope) => (OomScope)scope switch
    {
        OomScope.Allocator => "for the machine",
        OomScope.Memcg => "for a cgroup",
        OomScope.Sysrq => "by sysrq",
        OomScope.MinTtl => "by kswapd",
        _ => "for the machine or a cgroup",
    };

    private static string MaskOf(long scope, bool kills)
    {
        const string Mask = ", a zone from Normal up, and none of __GFP_RETRY_MAYFAIL, __GFP_NORETRY, __GFP_THISNODE";
        return (OomScope)scope is not OomScope.Allocator ? string.Empty
            : kills ? Mask + "; __GFP_FS unless the task kills itself" : Mask;
    }
}
