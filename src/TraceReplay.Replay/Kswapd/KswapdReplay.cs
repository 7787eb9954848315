using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>
/// kswapd by node: balance_pgdat runs, kswapd_failures, sleep and wake-up (<c>kswapd</c>, mm/vmscan.c:7210 of 6.12.107, :7390 of 7.2.13).
/// </summary>
internal sealed partial class KswapdReplay(PolicyContext context, TaskTable tasks, MemoryNodes memory)
{
    // MAX_NUMNODES of the largest NODES_SHIFT (10) in use: a node beyond it is a damaged line.
    private const int MaxNumnodes = 1024;

    private readonly SortedDictionary<int, NodeState> _nodes = [];

    /// <summary>The nodes of which anything was seen, by number.</summary>
    public IEnumerable<NodeHistory> Nodes => _nodes.Values.Select(n => n.History).Where(h => !h.IsEmpty);

    public void OnEvent(in TraceEvent e, TaskState task)
    {
        if (FaultOf(e) is Quirk fault)
        {
            context.Count(fault);
            return;
        }

        switch (e.Kind)
        {
            case EventKind.KswapdWake:
                Wake(e, NodeOf(e));
                break;
            case EventKind.BalancePgdatBegin or EventKind.BalancePgdatEnter:
                Enter(e, NodeOf(e));
                break;
            case EventKind.BalancePgdatEnd:
                End(e, NodeOf(e));
                break;
            case EventKind.BalancePgdatExit:
                Exit(e, NodeOf(e));
                break;
            case EventKind.KswapdSleep:
                Sleep(e, NodeOf(e));
                break;
            case EventKind.WakeupKswapd:
                Wakeup(e, NodeOf(e), task);
                break;
            case EventKind.PgdatBalanced:
                Balanced(e, NodeOf(e));
                WithinRun(e);
                break;
            case EventKind.LruShrinkInactive:
                WithinRun(e);
                break;
            case EventKind.SoftlimitReclaimBegin or EventKind.SoftlimitReclaimEnd:
                Softlimit(e);
                break;
            case EventKind.Throttled:
                Throttled(e, NodeOf(e), task);
                break;
            case EventKind.PrepareKswapdSleep:
                PrepareSleep(e, NodeOf(e), task);
                break;
            case EventKind.KswapdReclaimFail:
                ReclaimFail(e, NodeOf(e));
                break;
            case EventKind.KswapdClearHopeless:
                ClearHopeless(e, NodeOf(e), task);
                break;
            case EventKind.ShrinkNode:
                ShrinkNode(e, NodeOf(e), task);
                break;
            case EventKind.DirectReclaimEnd or EventKind.MemcgReclaimEnd:
                UnplacedReclaim(e);
                break;
        }
    }

    /// <summary>The capture is over.</summary>
    public void Complete()
    {
        foreach (NodeState node in _nodes.Values)
        {
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
        foreach (NodeState node in _nodes.Values)
        {
            node.Forget();
            node.History.Cut(loss);
        }
    }

    private Quirk? FaultOf(in TraceEvent e)
    {
        if (e.Has(Field.Node) && e[Field.Node] is < 0 or >= MaxNumnodes)
        {
            return Quirk.NodeOutOfRange;
        }

        // These functions run in kswapd only. The Chen series' script prints one of them without a task.
        bool kswapdOnly = e.Kind is EventKind.BalancePgdatEnter or EventKind.BalancePgdatExit or EventKind.PrepareKswapdSleep;
        bool mixedUp = kswapdOnly && e.Task.IsKnown && context.Names.KswapdNode(e.Task) != e[Field.Node];
        return mixedUp ? Quirk.ProbeInWrongTask : null;
    }

    private NodeState NodeOf(in TraceEvent e)
    {
        int number = (int)e[Field.Node];
        if (!_nodes.TryGetValue(number, out NodeState? node))
        {
            _nodes[number] = node = new NodeState(number);
        }

        return node;
    }

    private void WithinRun(in TraceEvent e)
    {
        int kswapd = context.Names.KswapdNode(e.Task);
        if (kswapd < 0 || kswapd != e[Field.Node])
        {
            return;
        }

        NodeState node = NodeOf(e);
        if (e.Kind == EventKind.PgdatBalanced)
        {
            node.Balanced = Kleene.Known(e[Field.Balanced] != 0);
        }
        else
        {
            Shrink(e, node);
        }
    }

    private void Softlimit(in TraceEvent e)
    {
        if (_nodes.TryGetValue(context.Names.KswapdNode(e.Task), out NodeState? node))
        {
            node.InSoftlimit = e.Kind == EventKind.SoftlimitReclaimBegin;
        }
    }

    private void Emit(in TraceEvent e, DecisionSite site, Clause clause, Verdict verdict, long observed, CounterSet expected, ClauseValues values) =>
        context.Emit(new Decision
        {
            Site = site,
            Clause = clause,
            Verdict = verdict,
            File = e.File,
            Line = e.Line,
            Time = e.Time,
            Task = e.Task,
            Node = (int)e[Field.Node],
            Observed = observed,
            Expected = expected,
            Values = values,
        });

    /// <summary>The counter as a value for a clause's text: -1 when it is not exactly known.</summary>
    private static long ValueOf(CounterSet counter) => counter.IsExact ? counter.Min : -1;

    private static CounterSet AsSet(Tri value) => value == Tri.Unknown ? CounterSet.UpTo(1) : CounterSet.Of((long)value);
}
