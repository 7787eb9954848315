namespace TraceReplay.Replay;

/// <summary>The nodes of a trace by number.</summary>
internal sealed class NodeTracks
{
    private readonly NodeTrack?[] _nodes = new NodeTrack?[MachineFacts.MaxNumnodes];
    private int _generation;

    /// <summary>A node below <see cref="MachineFacts.MaxNumnodes"/>.</summary>
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
