using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>When a task other than kswapd can have reset kswapd_failures: while it is in reclaim, or when it leaves it with progress.</summary>
internal sealed class ReclaimReading
{
    // How many events up to each place leave such a chance.
    private readonly int[] _chances;

    private ReclaimReading(int[] chances) => _chances = chances;

    /// <summary>Whether a reset can lie between two places.</summary>
    public bool MayReset(int from, int to) => _chances[to + 1] > _chances[from];

    public static ReclaimReading Of(MutationCapture capture)
    {
        int[] chances = new int[capture.Events.Length + 1];
        HashSet<int> inside = [];
        for (int i = 0; i < capture.Events.Length; i++)
        {
            ref readonly TraceEvent e = ref capture.Events[i];
            bool ends = e.Kind is EventKind.DirectReclaimEnd or EventKind.MemcgReclaimEnd;
            if (e.Kind is EventKind.DirectReclaimBegin or EventKind.MemcgReclaimBegin)
            {
                inside.Add(e.Task.Pid);
            }
            else if (ends)
            {
                inside.Remove(e.Task.Pid);
            }

            bool chance = inside.Count > 0 || (ends && e[Field.NrReclaimed] > 0);
            chances[i + 1] = chances[i] + (chance ? 1 : 0);
        }

        return new ReclaimReading(chances);
    }
}
