using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>One policy beside the recorded kernel: its rules, what it carries from decision to decision, and what it changes.</summary>
internal sealed class PolicyLane
{
    private readonly PolicyContext _context;
    private readonly CompiledRules _rules;
    private NodeLane?[] _nodes = [];

    /// <summary>Makes a lane.</summary>
    /// <param name="index">Which of the lanes it is.</param>
    /// <param name="context">The policy, the recorded kernel and the machine, and where decisions go.</param>
    public PolicyLane(int index, PolicyContext context)
    {
        _context = context;
        _rules = context.Policy.RulesOn(context.Recorded);
        DecidesKswapd = _rules.HasAny(PolicyRule.Reset, PolicyRule.Fails, PolicyRule.Hopeless);
        if (_rules.HasAny(PolicyRule.Reclaimable, PolicyRule.ResetsLoops, PolicyRule.Retry))
        {
            Retry = new RetryLane(index, _rules, context, new UnseenZones(context.Machine), Oom);
        }
    }

    /// <summary>Its should_reclaim_retry; null where it leaves that to the kernel.</summary>
    public RetryLane? Retry { get; }

    /// <summary>Whether it decides about kswapd_failures.</summary>
    public bool DecidesKswapd { get; }

    /// <summary>The kernel line that it changes.</summary>
    public KernelLine Line => _context.Line;

    /// <summary>What it changes about the OOM killer.</summary>
    public OomChanges Oom { get; } = new();

    /// <summary>Its kswapds.</summary>
    public IEnumerable<NodeLane> Nodes => _nodes.OfType<NodeLane>();

    /// <summary>Its first decision that differs from the kernel's.</summary>
    public Horizon? Horizon => _context.Horizon;

    /// <summary>What it changes.</summary>
    public PolicyChanges Changes => new()
    {
        Oom = Retry is null ? null : Oom,
        Kswapd = [.. Nodes.Select(n => n.Changes)],
    };

    /// <summary>The trace ends.</summary>
    public void End(TraceTime last)
    {
        Oom.LastTime = last;
        foreach (NodeLane node in Nodes)
        {
            node.Changes.LastTime = last;
        }
    }

    /// <summary>Its kswapd of a node below <see cref="MachineFacts.MaxNumnodes"/>.</summary>
    public NodeLane Node(int node) => ((uint)node < (uint)_nodes.Length ? _nodes[node] : null) ?? Add(node);

    private NodeLane Add(int node)
    {
        Array.Resize(ref _nodes, Math.Max(_nodes.Length, node + 1));
        return _nodes[node] = new NodeLane(node, _rules, _context, new NodeChanges(node));
    }
}
