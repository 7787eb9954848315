using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>A finding whose neighbours are looked for in the events.</summary>
internal sealed class SoughtFinding(Finding finding, int file, int? pid)
{
    /// <summary>How many events of the same task, and of the same node, are shown behind it.</summary>
    public const int MostAfter = 2;

    private readonly SortedDictionary<long, (EventPlace Place, ContextRelation Relation)> _lines = [];
    private int _ofTask;
    private int _ofNode;

    public Finding Finding => finding;

    public int File => file;

    public int? Pid => pid;

    public int? Node => finding.Node;

    /// <summary>The event of its line; <see cref="EventKind.None"/> until it came.</summary>
    public EventKind Kind { get; private set; }

    /// <summary>How many events came before it.</summary>
    public long EventsBefore { get; private set; }

    /// <summary>Whether all that is shown behind it came.</summary>
    public bool IsComplete => (pid is null || _ofTask == MostAfter) && (Node is null || _ofNode == MostAfter);

    /// <summary>The lines found, in the order of the trace.</summary>
    public IEnumerable<(EventPlace Place, ContextRelation Relation)> Lines => _lines.Values;

    /// <summary>Its own event, and what came before that.</summary>
    public void Found(EventKind kind, EventPlace place, RecentPlaces? ofTask, RecentPlaces? ofNode)
    {
        Kind = kind;
        EventsBefore = place.Sequence;
        _lines[place.Sequence] = (place, ContextRelation.Self);
        foreach (EventPlace before in (ofTask?.Places ?? []).Concat(ofNode?.Places ?? []))
        {
            Add(before);
        }
    }

    /// <summary>An event behind it, of any task and of this node, where it has one.</summary>
    public void Follow(EventPlace place, int? node)
    {
        bool isOfTask = pid is not null && place.Pid == pid && _ofTask < MostAfter;
        bool isOfNode = Node is not null && node == Node && _ofNode < MostAfter;
        _ofTask += isOfTask ? 1 : 0;
        _ofNode += isOfNode ? 1 : 0;
        if (isOfTask || isOfNode)
        {
            Add(place);
        }
    }

    private void Add(EventPlace place) => _lines.TryAdd(place.Sequence, (place, place.Pid == pid ? ContextRelation.Task : ContextRelation.Node));
}
