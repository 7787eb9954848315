using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>Runs of kswapd, and the reclaims after which kswapd_failures may be reset.</content>
internal sealed partial class PolicyLanes
{
    private readonly PolicyLane[] _kswapds;
    private readonly MemoryNodes _memory;
    private readonly NodeTable _nodes;
    private NodeLooks?[] _looks = [];

    /// <summary>A run of a node's kswapd begins.</summary>
    public void RunBegins(in TraceEvent e, NodeState node)
    {
        if (_kswapds.Length == 0)
        {
            return;
        }

        NodeLooks looks = LooksOf(node.Node);
        looks.InRun = false;
        foreach (PolicyLane lane in _kswapds)
        {
            lane.Node(node.Node).Begin(EventOrigin.Of(e), node.Failures);
            if (looks.Waiting.IsEmpty)
            {
                lane.Node(node.Node).Settle(_frame);
            }
        }
    }

    private void Enter(in TraceEvent e)
    {
        if (_kswapds.Length == 0 || (ulong)e[Field.Node] >= MachineFacts.MaxNumnodes || _nodes.Find((int)e[Field.Node]) is not { InRun: true } node)
        {
            return;
        }

        bool waits = LooksOf(node.Node).Waiting.Length > 0;
        foreach (PolicyLane lane in _kswapds)
        {
            lane.Node(node.Node).Entered(node.Failures);
            if (!waits)
            {
                lane.Node(node.Node).Settle(_frame);
            }
        }
    }

    /// <summary>A run of a node's kswapd is over.</summary>
    public void RunEnds(NodeState node, in KswapdRun run, in RunMoment moment)
    {
        if (_kswapds.Length == 0)
        {
            return;
        }

        NodeLooks looks = LooksOf(node.Node);
        if (!looks.InRun || looks.IsFull)
        {
            Decide(node.Node, looks, NodeLooks.Brackets.Unknown);
        }

        foreach (PolicyLane lane in _kswapds)
        {
            NodeLane own = lane.Node(node.Node);
            own.Changes.ShowsWork |= _kinds.Has(EventKind.LruShrinkInactive);
            own.Changes.MayResetOnFree |= lane.Line.PcpResets && !_recorded.TracesFailures && _memory.HasNodeAbove(node.Node) != Tri.False;
            own.End(run, moment, _frame);
        }
    }

    /// <summary>A line tells the kernel's counter.</summary>
    public void CounterRead(NodeState node)
    {
        foreach (PolicyLane lane in _kswapds)
        {
            lane.Node(node.Node).Anchor(node.Failures);
        }
    }

    /// <summary>The kernel's kswapd falls asleep because its counter stands at 16.</summary>
    public void KernelStops(in TraceEvent e, NodeState node)
    {
        foreach (PolicyLane lane in _kswapds)
        {
            lane.Node(node.Node).KernelStops(EventOrigin.Of(e), LooksOf(node.Node).Last, _frame);
        }
    }

    /// <summary>A line shows a reclaim, and what the kernel did to the counter after it.</summary>
    public void Reclaimed(in ResetMoment moment, int node, TaskState task)
    {
        if (_kswapds.Length == 0)
        {
            return;
        }

        // Where the kernel does not ask at a reset, kswapd's look before its reclaim is the one that led to it, and no answer.
        bool answers = _recorded.Reset == ResetRule.WhenBalanced || moment.Reason != ClearReason.Kswapd;
        Of(task).Cleared |= Bit(node);
        Add(answers ? moment : moment with { Balanced = Tri.Unknown }, node);
    }

    /// <summary>pgdat_balanced answers.</summary>
    public void Look(int node, bool balanced)
    {
        if (_kswapds.Length == 0)
        {
            return;
        }

        NodeLooks looks = LooksOf(node);
        bool first = !looks.InRun;
        NodeLooks.Brackets brackets = looks.Look(balanced);
        if (first || !looks.Waiting.IsEmpty)
        {
            Decide(node, looks, brackets);
        }
    }

    /// <summary>The capture is over.</summary>
    public void Complete()
    {
        foreach (NodeLooks looks in _looks.OfType<NodeLooks>())
        {
            Decide(looks.Node, looks, NodeLooks.Brackets.Unknown);
        }

        foreach (PolicyLane lane in _lanes)
        {
            lane.End(_last);
        }
    }

    private NodeLooks LooksOf(int node) => ((uint)node < (uint)_looks.Length ? _looks[node] : null) ?? AddLooks(node);

    private NodeLooks AddLooks(int node)
    {
        Array.Resize(ref _looks, Math.Max(_looks.Length, node + 1));
        return _looks[node] = new NodeLooks(node);
    }

    private void Add(in ResetMoment moment, int node)
    {
        NodeLooks looks = LooksOf(node);
        if (moment.Balanced != Tri.Unknown)
        {
            // The kernel's own answer is a look.
            Decide(node, looks, looks.Look(moment.Balanced == Tri.True));
            Tell(moment, node, moment.Balanced, Presumptions.None);
        }
        else
        {
            looks.Wait(moment);
            if (looks.IsFull)
            {
                Decide(node, looks, NodeLooks.Brackets.Unknown);
            }
        }
    }

    private void Decide(int node, NodeLooks looks, NodeLooks.Brackets brackets)
    {
        foreach (ref readonly ResetMoment moment in looks.Waiting)
        {
            Tell(moment, node, brackets.Of(moment), Presumptions.BalancedAsBesides);
        }

        looks.Clear();
        foreach (PolicyLane lane in _kswapds)
        {
            lane.Node(node).Settle(_frame);
        }
    }

    private void Tell(in ResetMoment moment, int node, Tri balanced, Presumptions presumed)
    {
        foreach (PolicyLane lane in _kswapds)
        {
            lane.Node(node).Reclaim(moment, balanced, presumed, _frame);
        }
    }

    private void ForgetNodes()
    {
        foreach (NodeLooks looks in _looks.OfType<NodeLooks>())
        {
            Decide(looks.Node, looks, NodeLooks.Brackets.Unknown);
            looks.Forget();
            foreach (PolicyLane lane in _kswapds)
            {
                lane.Node(looks.Node).Forget();
            }
        }
    }
}
