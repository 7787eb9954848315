using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I12: reclaims begin and end by turns.</summary>
internal sealed class I12ReclaimsPair() : Invariant(new InvariantInfo
{
    Number = 12,
    Title = "begin and end of a reclaim pair up and do not nest",
    When = "a direct, memcg, node or soft limit reclaim begins or ends in a task whose reclaims are known",
    Then = "direct, memcg and node reclaims exclude each other (PF_MEMALLOC); only a soft limit pair lies within one, and in kswapd; an end "
        + "closes what its begin opened",
    Tolerance = InvariantTolerance.Strict,
    Tolerated = "a kind of which one of the two events was never recorded is not checked",
    Events =
    [
        EventKind.DirectReclaimBegin, EventKind.DirectReclaimEnd, EventKind.MemcgReclaimBegin, EventKind.MemcgReclaimEnd,
        EventKind.NodeReclaimBegin, EventKind.NodeReclaimEnd, EventKind.SoftlimitReclaimBegin, EventKind.SoftlimitReclaimEnd,
    ],
    Places =
    [
        new("try_to_free_pages", "mm/vmscan.c", 6711, 6556, 6700, 6802, "trace_mm_vmscan_direct_reclaim_begin("),
        new("__alloc_pages_slowpath", "mm/page_alloc.c", 5280, 4466, 4924, 4931, "if (current->flags & PF_MEMALLOC)"),
        new("mem_cgroup_shrink_node", "mm/vmscan.c", 6744, 6589, 6733, 6835, "trace_mm_vmscan_memcg_softlimit_reclaim_begin("),
    ],
    Example = new(4, "the reclaim before has not ended", Begin(), End(0), Begin(), Begin(), End(0)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Task is not TaskTrack task)
        {
            return;
        }

        if (e.Kind is EventKind.SoftlimitReclaimBegin or EventKind.SoftlimitReclaimEnd)
        {
            CheckSoftlimit(e, task, c);
            return;
        }

        (ReclaimScope scope, bool begins) = Meaning(e.Kind);
        bool unpaired = task.Scope != ReclaimScope.Outside && !HasPartner(task.Scope, c);
        if (task.Scope == ReclaimScope.Unknown || unpaired || (!begins && !HasBegin(scope, c)))
        {
            return;
        }

        ReclaimScope due = begins ? ReclaimScope.Outside : scope;
        if (!c.Holds(this, task.Scope == due))
        {
            string what = $"{ReclaimScopes.NameOf(scope)} reclaim {(begins ? "begins" : "ends")}";
            c.Break(this, e, $"a {what} in {ReclaimScopes.NameOf(task.Scope)} reclaim", $"in {ReclaimScopes.NameOf(due)} reclaim", $"in {ReclaimScopes.NameOf(task.Scope)} reclaim");
        }
    }

    private void CheckSoftlimit(in TraceEvent e, TaskTrack task, InvariantContext c)
    {
        bool begins = e.Kind == EventKind.SoftlimitReclaimBegin;
        if (task.InSoftlimit is bool within && !c.Holds(this, within != begins))
        {
            string actual = within ? "in a soft limit reclaim" : "in none";
            c.Break(this, e, $"a soft limit reclaim {(begins ? "begins" : "ends")} {actual}", begins ? "in none" : "in a soft limit reclaim", actual);
        }
    }

    private static (ReclaimScope Scope, bool Begins) Meaning(EventKind kind) => kind switch
    {
        EventKind.DirectReclaimBegin => (ReclaimScope.Direct, true),
        EventKind.DirectReclaimEnd => (ReclaimScope.Direct, false),
        EventKind.MemcgReclaimBegin => (ReclaimScope.Memcg, true),
        EventKind.MemcgReclaimEnd => (ReclaimScope.Memcg, false),
        EventKind.NodeReclaimBegin => (ReclaimScope.Node, true),
        _ => (ReclaimScope.Node, false),
    };

    // A recorder chooses its events: where ends are not recorded, a begin says nothing of what came before it.
    private static bool HasPartner(ReclaimScope open, InvariantContext c) => c.Kinds.Has(open switch
    {
        ReclaimScope.Direct => EventKind.DirectReclaimEnd,
        ReclaimScope.Memcg => EventKind.MemcgReclaimEnd,
        _ => EventKind.NodeReclaimEnd,
    });

    private static bool HasBegin(ReclaimScope ended, InvariantContext c) => c.Kinds.Has(ended switch
    {
        ReclaimScope.Direct => EventKind.DirectReclaimBegin,
        ReclaimScope.Memcg => EventKind.MemcgReclaimBegin,
        _ => EventKind.NodeReclaimBegin,
    });
}
