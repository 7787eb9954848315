using TraceReplay.Events;
using static TraceReplay.Events.EventKind;

namespace TraceReplay.Tests;

/// <summary>
/// kswapd_failures of kernels that do not trace it, as the lab's probes read it one after the other: what the source admits at a place,
/// given what was read before (mm/vmscan.c:7056 and :6088 of 6.12.107).
/// </summary>
internal sealed class ProbeReading(MutationCapture capture, ReclaimReading reclaims)
{
    /// <summary>Whether a reading can have been another value, with all that was read before and after it as it is.</summary>
    public bool Admits(int index, long value)
    {
        int node = (int)capture.Events[index][Field.Node];
        int before = capture.LastOfNode(node, index, EventKinds.CounterProbes);
        int after = capture.NextOfNode(node, index, EventKinds.CounterProbes);
        return (before < 0 || Follows(before, ReadAfter(before), index, value)) && (after < 0 || Follows(index, value, after, ReadBefore(after)));
    }

    /// <summary>Whether kswapd's run that ends here is seen to reclaim: its lists gave pages, or its own shrink_node reset the counter.</summary>
    public bool Reclaimed(int exit)
    {
        foreach (int i in capture.Tasks.Before(capture.Events[exit].Task.Pid, exit))
        {
            ref readonly TraceEvent e = ref capture.Events[i];
            switch (e.Kind)
            {
                case LruShrinkInactive when e[Field.NrReclaimed] > 0:
                case ShrinkNode when e[Field.FailuresAfter] < e[Field.FailuresBefore]:
                    return true;
                case BalancePgdatEnter:
                    return false;
            }
        }

        return false;
    }

    private bool Follows(int from, long before, int to, long value)
    {
        bool reset = reclaims.MayReset(from, to);
        if (capture.Events[to].Kind != BalancePgdatExit)
        {
            return value == before || (value == 0 && reset);
        }

        if (Reclaimed(to))
        {
            return value == 0;
        }

        // The last look at the balance decides; at 0, slab reclaim shows nothing.
        int last = capture.LastOfTask(to, PgdatBalanced, BalancePgdatEnter);
        bool balanced = last >= 0 && capture.Events[last].Kind == PgdatBalanced && capture.Events[last][Field.Balanced] == 1;
        return value == (balanced ? before : before + 1) || (value == 0 && before == 0) || (value <= 1 && reset);
    }

    private long ReadAfter(int index) => capture.Events[index][capture.Events[index].Kind == ShrinkNode ? Field.FailuresAfter : Field.KswapdFailures];

    private long ReadBefore(int index) => capture.Events[index][capture.Events[index].Kind == ShrinkNode ? Field.FailuresBefore : Field.KswapdFailures];
}
