using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>kswapd_failures of each node as the kernel's own events tell it (7.0 and later), at every event that tells it.</summary>
internal sealed class RunReading
{
    private readonly Dictionary<int, List<(int Index, long Failures)>> _byNode = [];

    /// <summary>The counter of a node just before a place, or -1 when no event told it yet.</summary>
    public long FailuresBefore(int node, int index)
    {
        if (!_byNode.TryGetValue(node, out List<(int Index, long Failures)>? told))
        {
            return -1;
        }

        int last = told.FindLastIndex(t => t.Index < index);
        return last < 0 ? -1 : told[last].Failures;
    }

    public static RunReading Of(MutationCapture capture)
    {
        var reading = new RunReading();
        for (int i = 0; i < capture.Events.Length; i++)
        {
            ref readonly TraceEvent e = ref capture.Events[i];
            if (e.Kind is EventKind.KswapdReclaimFail or EventKind.KswapdClearHopeless)
            {
                reading.Add((int)e[Field.Node], i, e.Kind == EventKind.KswapdReclaimFail ? e[Field.Failures] : 0);
            }
        }

        return reading;
    }

    private void Add(int node, int index, long failures)
    {
        if (!_byNode.TryGetValue(node, out List<(int Index, long Failures)>? told))
        {
            _byNode[node] = told = [];
        }

        told.Add((index, failures));
    }
}
