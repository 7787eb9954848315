using System.Collections.Immutable;

namespace TraceReplay.Replay;

/// <summary>The nodes of a trace by number. A machine has few, and most events name one.</summary>
/// <param name="withTimeline">Whether the course of each is wanted.</param>
internal sealed class NodeTable(bool withTimeline)
{
    private NodeState?[] _byNumber = [];

    /// <summary>The nodes that were seen, by number.</summary>
    public ImmutableArray<NodeState> All { get; private set; } = [];

    /// <summary>The node, if it was seen.</summary>
    public NodeState? Find(int number) => (uint)number < (uint)_byNumber.Length ? _byNumber[number] : null;

    /// <summary>A node below <see cref="MachineFacts.MaxNumnodes"/>.</summary>
    public NodeState Of(int number) => Find(number) ?? Add(number);

    private NodeState Add(int number)
    {
        Array.Resize(ref _byNumber, Math.Max(_byNumber.Length, number + 1));
        NodeState node = _byNumber[number] = new NodeState(number, withTimeline);
        All = [.. _byNumber.OfType<NodeState>()];
        return node;
    }
}
