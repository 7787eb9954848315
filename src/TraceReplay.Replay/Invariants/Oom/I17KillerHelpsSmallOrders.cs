using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I17: the allocations for which the OOM killer is called at all.</summary>
internal sealed class I17KillerHelpsSmallOrders() : Invariant(new InvariantInfo
{
    Number = 17,
    Title = "a kill is for an order up to 3, not for RETRY_MAYFAIL or THISNODE, and not for low memory",
    When = "the allocator's OOM killer marks another task than the current one, and the mask of the direct reclaim before is known",
    Then = "the walk's order is at most 3, the mask has neither __GFP_RETRY_MAYFAIL nor __GFP_THISNODE, and its highest zone is Normal or above",
    Tolerance = InvariantTolerance.Strict,
    Tolerated = "kills of a cgroup's limit and by sysrq are not checked: the task's last reclaim and the kernel's log tell them",
    Events = [EventKind.MarkVictim],
    Needs = "the scope of the kill: memcg reclaim events, or the kernel's log",
    Places =
    [
        new("__alloc_pages_may_oom", "mm/page_alloc.c", 4507, 3691, 4100, 4095, "if (gfp_mask & (__GFP_RETRY_MAYFAIL | __GFP_THISNODE))"),
        new("__alloc_pages_may_oom", "mm/page_alloc.c", 4497, 3681, 4090, 4085, "if (order > PAGE_ALLOC_COSTLY_ORDER)"),
        new("__alloc_pages_may_oom", "mm/page_alloc.c", 4510, 3694, 4103, 4098, "if (ac->highest_zoneidx < ZONE_NORMAL)"),
    ],
    Example = new(
        6, "the mask has __GFP_RETRY_MAYFAIL", MemcgBegin(task: "other-9"), MemcgEnd(1, "other-9"),
        Begin(gfp: "GFP_KERNEL|__GFP_RETRY_MAYFAIL"), End(0), ZoneEvent(1, 0), Kill()),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        TaskTrack? task = c.Task;
        if (c.GlobalKill != Tri.True || task is null || e[Field.Pid] == e.Task.Pid || (task.DirectGfp & GfpFlags.Unknown) != 0)
        {
            return;
        }

        // In defrag_mode the reclaim may be for a larger order than the allocation; the walk has the allocation's own.
        long order = task.HasWalk ? task.Walk.Order : 0;
        bool mask = (task.DirectGfp & (GfpFlags.RetryMayfail | GfpFlags.Thisnode)) == 0;
        Zone? highest = HighestZoneidx.OfGfp(task.DirectGfp);
        bool low = highest is Zone.DMA or Zone.DMA32;
        if (!c.Holds(this, order <= ShouldReclaimRetryModel.PageAllocCostlyOrder && mask && !low))
        {
            string actual = !mask ? $"gfp_flags={task.DirectGfp}" : low ? $"highest zone {highest}" : $"order={order}";
            string expected = !mask ? "neither RETRY_MAYFAIL nor THISNODE" : low ? "Normal or above" : "order=0..3";
            c.Break(this, e, $"the OOM killer was called for an allocation that it does not help: {actual}", expected, actual);
        }
    }
}
