namespace TraceReplay.Replay;

/// <summary>The nodes of a trace by number.</summary>
internal sealed class NodeTracks
{
    /// <summary>MAX_NUMNODES of the largest NODES_SHIFT (10) in use: a node beyond it is a damaged line.</summary>
    public const int MaxNumnodes = 1024;

    private readonly NodeTrack?[] _nodes = new NodeTrack?[MaxNumnodes];
    private int _generation;

    /// <summary>A node below <see cref="MaxNumnodes"/>.</summary>
    public NodeTrack Of(int number)
    {
        NodeTrack node = _nodes[number] ??= new NodeTrack(number);
        if (node.Generation != _generation)
        {
            node.Forget();
            node.Generation = _generation;
        }

        return node;
    }

    /// <summary>Nothing that was known of any node still is.</summary>
    public void Forget() => _generation++;
}
