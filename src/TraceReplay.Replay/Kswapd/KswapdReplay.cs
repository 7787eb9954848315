using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>
/// kswapd by node: balance_pgdat runs, kswapd_failures, sleep and wake-up (<c>kswapd</c>, mm/vmscan.c:7210 of 6.12.107, :7390 of 7.2.13).
/// </summary>
internal sealed partial class KswapdReplay(PolicyContext context, TaskTable tasks, MemoryNodes memory, NodeTable nodes, PolicyLanes? lanes)
{
    /// <summary>The nodes of which anything was seen, by number.</summary>
    public IEnumerable<NodeHistory> Nodes => nodes.All.Select(n => n.History).Where(h => !h.IsEmpty);

    public void OnEvent(in TraceEvent e, TaskState task)
    {
        switch (e.Kind)
        {
            case EventKind.DirectReclaimEnd or EventKind.MemcgReclaimEnd:
                UnplacedReclaim(e);
                break;
            case EventKind.SoftlimitReclaimBegin or EventKind.SoftlimitReclaimEnd:
                Softlimit(e);
                break;
            case EventKind.LruShrinkInactive or EventKind.PgdatBalanced:
                if (!IsFaulty(e))
                {
                    WithinRun(e);
                }

                break;
            case EventKind.KswapdWake or EventKind.KswapdSleep or EventKind.WakeupKswapd or EventKind.Throttled or EventKind.ShrinkNode
                or EventKind.BalancePgdatBegin or EventKind.BalancePgdatEnd or EventKind.KswapdReclaimFail or EventKind.KswapdClearHopeless
                or EventKind.BalancePgdatEnter or EventKind.BalancePgdatExit or EventKind.PrepareKswapdSleep or EventKind.AllowDirectReclaim:
                if (!IsFaulty(e) && !IsMixedUp(e))
                {
                    OnNode(e, nodes.Of((int)e[Field.Node]), task);
                }

                break;
        }
    }

    private void OnNode(in TraceEvent e, NodeState node, TaskState task)
    {
        switch (e.Kind)
        {
            case EventKind.KswapdWake:
                Wake(e, node);
                break;
            case EventKind.BalancePgdatBegin or EventKind.BalancePgdatEnter:
                Enter(e, node);
                break;
            case EventKind.BalancePgdatEnd:
                End(e, node);
                break;
            case EventKind.BalancePgdatExit:
                Exit(e, node);
                break;
            case EventKind.KswapdSleep:
                Sleep(e, node);
                break;
            case EventKind.WakeupKswapd:
                Wakeup(e, node, task);
                break;
            case EventKind.Throttled:
                Throttled(e, node, task);
                break;
            case EventKind.AllowDirectReclaim:
                AllowDirectReclaim(e, node, task);
                break;
            case EventKind.PrepareKswapdSleep:
                PrepareSleep(e, node, task);
                break;
            case EventKind.KswapdReclaimFail:
                ReclaimFail(e, node);
                break;
            case EventKind.KswapdClearHopeless:
                ClearHopeless(e, node, task);
                break;
            case EventKind.ShrinkNode:
                ShrinkNode(e, node, task);
                break;
        }
    }

    /// <summary>The capture is over.</summary>
    public void Complete()
    {
        foreach (NodeState node in nodes.All)
        {
            CloseRun(node);
            node.History.End = KswapdFailuresModel.Hopeless(node.Failures) switch
            {
                // A free through the per-CPU lists of 6.18 resets the counter without an event, and kswapd sleeps on.
                Tri.True => context.Recorded.ResetsUntraced ? NodeEnd.Unknown : NodeEnd.Stopped,
                Tri.False => NodeEnd.Running,
                _ => NodeEnd.Unknown,
            };
        }
    }

    /// <summary>Events were lost.</summary>
    public void Forget(in TraceEvent loss)
    {
        _hz = KernelHz.Any;
        foreach (NodeState node in nodes.All)
        {
            node.Forget();
            node.History.Cut(loss);
        }
    }

    private bool IsFaulty(in TraceEvent e)
    {
        bool faulty = (ulong)e[Field.Node] >= MachineFacts.MaxNumnodes;
        if (faulty)
        {
            context.Count(Quirk.NodeOutOfRange);
        }

        return faulty;
    }

    // These functions run in kswapd only. The Chen series' script prints one of them without a task.
    private bool IsMixedUp(in TraceEvent e)
    {
        bool kswapdOnly = e.Kind is EventKind.BalancePgdatEnter or EventKind.BalancePgdatExit or EventKind.PrepareKswapdSleep;
        bool mixedUp = kswapdOnly && e.Task.IsKnown && context.Names.KswapdNode(e.Task) != e[Field.Node];
        if (mixedUp)
        {
            context.Count(Quirk.ProbeInWrongTask);
        }

        return mixedUp;
    }

    private void WithinRun(in TraceEvent e)
    {
        int number = (int)e[Field.Node];
        bool byKswapd = context.Names.KswapdNode(e.Task) == number;
        if (e.Kind == EventKind.PgdatBalanced)
        {
            Balanced(e, nodes.Of(number), byKswapd);
        }
        else if (byKswapd)
        {
            Shrink(e, nodes.Of(number));
        }
    }

    private void Softlimit(in TraceEvent e)
    {
        if (nodes.Find(context.Names.KswapdNode(e.Task)) is NodeState node)
        {
            node.InSoftlimit = e.Kind == EventKind.SoftlimitReclaimBegin;
        }
    }

    private void Emit(in TraceEvent e, DecisionSite site, Clause clause, Verdict verdict, long observed, CounterSet expected, in ClauseValues values) =>
        context.Emit(e, site, clause, verdict, observed, expected, values);

    /// <summary>The counter as a value for a clause's text: -1 when it is not exactly known.</summary>
    private static long ValueOf(CounterSet counter) => counter.IsExact ? counter.Min : -1;
}
