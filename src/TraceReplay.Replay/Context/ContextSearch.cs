using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>
/// Goes through the events of a capture once more and notes, for each finding, which lines are its neighbours. What is kept does not
/// grow with the capture: the last events of the tasks and nodes that findings speak of.
/// </summary>
internal sealed class ContextSearch
{
    private readonly Dictionary<(int File, long Line), SoughtFinding[]> _sought;
    private readonly Dictionary<int, RecentPlaces> _tasks;
    private readonly Dictionary<int, RecentPlaces> _nodes;
    private readonly List<SoughtFinding> _open = [];
    private long _sequence;

    public ContextSearch(IReadOnlyList<SoughtFinding> findings)
    {
        _sought = findings.GroupBy(f => (f.File, f.Finding.Line)).ToDictionary(g => g.Key, g => g.ToArray());
        _tasks = findings.Select(f => f.Pid).OfType<int>().Distinct().ToDictionary(p => p, _ => new RecentPlaces());
        _nodes = findings.Select(f => f.Node).OfType<int>().Distinct().ToDictionary(n => n, _ => new RecentPlaces());
    }

    /// <summary>Whether nothing more is wanted of the capture.</summary>
    public bool IsComplete => _sought.Count == 0 && _open.Count == 0;

    /// <summary>Takes the next event.</summary>
    public void Take(in TraceEvent e)
    {
        if (e.Kind == EventKind.Loss)
        {
            return;
        }

        var place = new EventPlace(_sequence++, e.File, e.Line, e.Task.Pid);
        int? node = e.Has(Field.Node) ? (int)e[Field.Node] : null;
        RecentPlaces? ofTask = e.Task.IsKnown ? _tasks.GetValueOrDefault(e.Task.Pid) : null;
        RecentPlaces? ofNode = node is int number ? _nodes.GetValueOrDefault(number) : null;
        foreach (SoughtFinding finding in _open)
        {
            finding.Follow(place, node);
        }

        _open.RemoveAll(f => f.IsComplete);
        if (_sought.Remove((e.File, e.Line), out SoughtFinding[]? found))
        {
            foreach (SoughtFinding finding in found)
            {
                finding.Found(e.Kind, place, TaskOf(finding), NodeOf(finding));
                _open.Add(finding);
            }
        }

        ofTask?.Add(place);
        ofNode?.Add(place);
    }

    private RecentPlaces? TaskOf(SoughtFinding finding) => finding.Pid is int pid ? _tasks[pid] : null;

    private RecentPlaces? NodeOf(SoughtFinding finding) => finding.Node is int node ? _nodes[node] : null;
}
