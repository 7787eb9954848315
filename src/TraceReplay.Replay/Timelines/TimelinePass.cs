using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// Gathers a <see cref="Timeline"/> in the pass over a capture; an event that was recorded twice counts once, and one without a time in
/// seconds has no place in it. The kswapds are the replay's to tell (<see cref="NodeCourse"/>).
/// </summary>
internal sealed class TimelinePass(Capture capture)
{
    private readonly ReclaimerTracks _reclaimers = new(capture.Names);
    private readonly LruLists _lists = new(capture.Names);
    private readonly List<RetryPoint> _retries = [];
    private readonly List<ScanPoint> _scans = [];
    private TraceTime _first;
    private TraceTime _last;

    /// <summary>Takes an event, of which the gate says this.</summary>
    public void OnEvent(in TraceEvent e, GateSigns signs)
    {
        if ((signs & GateSigns.Forget) != 0)
        {
            _reclaimers.Forget();
        }

        if ((signs & GateSigns.Skip) == 0)
        {
            _reclaimers.OnEvent(e);
            if (e.Time.IsSeconds)
            {
                Take(e);
            }
        }
    }

    /// <summary>Ends it.</summary>
    /// <param name="nodes">The kswapds, as the replay of the recorded kernel saw them.</param>
    public Timeline Complete(IReadOnlyList<NodeTimeline> nodes) =>
        new() { First = _first, Last = _last, Nodes = nodes, Retries = _retries, Scans = _scans };

    private void Take(in TraceEvent e)
    {
        _first = !_first.IsSeconds || e.Time.Value < _first.Value ? e.Time : _first;
        _last = !_last.IsSeconds || e.Time.Value > _last.Value ? e.Time : _last;

        // A node that no kernel can have is left out.
        bool isOfNode = (ulong)e[Field.Node] < MachineFacts.MaxNumnodes;
        if (e.Kind == EventKind.ReclaimRetryZone && isOfNode)
        {
            _retries.Add(Retry(e));
        }
        else if (e.Kind == EventKind.LruShrinkInactive && isOfNode)
        {
            _scans.Add(Scan(e));
        }
    }

    private static RetryPoint Retry(in TraceEvent e) => new()
    {
        Time = e.Time,
        File = e.File,
        Line = e.Line,
        Task = e.Task,
        Node = (int)e[Field.Node],
        Zone = e.Has(Field.Zone) ? (Zone)e[Field.Zone] : Zone.Unknown,
        Order = (int)e[Field.Order],
        Reclaimable = e[Field.Reclaimable],
        Available = e[Field.Available],
        MinWmark = e[Field.MinWmark],
        Loops = (int)e[Field.NoProgressLoops],
        Passed = e[Field.WmarkCheck] != 0,
    };

    private ScanPoint Scan(in TraceEvent e) => new(
        e.Time, e.File, e.Line, (int)e[Field.Node], _lists.Of(e), _reclaimers.Of(e), (int)e[Field.Priority], e[Field.NrScanned], e[Field.NrReclaimed]);
}
