using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I37: pages are isolated for the order of the reclaim.</summary>
internal sealed class I37IsolatesForItsOrder() : Invariant(new InvariantInfo
{
    Number = 37,
    Title = "pages are isolated for the order of their reclaim",
    When = "mm_vmscan_lru_isolate comes inside a direct, memcg or node reclaim whose beginning was seen",
    Then = "its order is that of the begin event, which is 0 for memcg and soft limit reclaim",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.LruIsolate],
    Needs = "the beginning of the reclaim",
    Places =
    [
        new("isolate_lru_folios", "mm/vmscan.c", 2289, 1758, 1765, 1767, "trace_mm_vmscan_lru_isolate(sc->reclaim_idx, sc->order, nr_to_scan,"),
        new("try_to_free_pages", "mm/vmscan.c", 6686, 6531, 6675, 6777, ".order = order,"),
        new("try_to_free_mem_cgroup_pages", "mm/vmscan.c", 6790, 6637, 6782, 6884, "trace_mm_vmscan_memcg_reclaim_begin("),
    ],
    Example = new(2, "the reclaim is for order 2", Begin(2), Isolated(5), End(5)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Task is not { Scope: ReclaimScope.Direct or ReclaimScope.Memcg or ReclaimScope.Node } task)
        {
            return;
        }

        long due = task.InSoftlimit == true ? task.SoftlimitOrder : task.ScopeOrder;
        long order = e[Field.Order];
        if (!c.Holds(this, order == due))
        {
            c.Break(this, e, $"a reclaim for order {due} isolates for order {order}", $"order={due}", $"order={order}");
        }
    }
}
