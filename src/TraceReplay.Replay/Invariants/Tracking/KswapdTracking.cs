using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>A node's kswapd: its runs, its failures, who wakes it.</summary>
internal sealed class KswapdTracking(InvariantContext context)
{
    public void Take(in TraceEvent e, NodeTrack node)
    {
        switch (e.Kind)
        {
            case EventKind.WakeupKswapd:
                node.WakeupTime = e.Time;
                break;
            case EventKind.KswapdWake:
                (node.Step, node.Order, node.WakeTime, node.Shrunk) = (KswapdStep.Wake, e[Field.Order], e.Time, 0);
                break;
            case EventKind.KswapdSleep:
                node.Step = KswapdStep.Sleep;
                break;
            case EventKind.BalancePgdatBegin:
                (node.Step, node.Order, node.HighestZoneidx, node.FailedInRun, node.Shrunk) = (KswapdStep.Begin, e[Field.Order], e[Field.HighestZoneidx], false, 0);
                break;
            case EventKind.BalancePgdatEnd:
                (node.Step, node.FailedInRun) = (KswapdStep.End, false);
                break;
            case EventKind.BalancePgdatEnter:
                node.Shrunk = 0;
                break;
            case EventKind.BalancePgdatExit:
                node.Shrunk = -1;
                break;
            case EventKind.LruShrinkInactive:
                Shrink(e, node);
                break;
            case EventKind.KswapdReclaimFail:
                Fail(e, node);
                break;
            case EventKind.KswapdClearHopeless:
                Clear(e, node);
                break;
        }
    }

    // The soft limit's reclaim resets no counter, so what it reclaims proves nothing.
    private void Shrink(in TraceEvent e, NodeTrack node)
    {
        if (node.Shrunk >= 0 && context.Task is TaskTrack task && task.KswapdNode == node.Node && task.InSoftlimit != true)
        {
            node.Shrunk += e[Field.NrReclaimed];
        }
    }

    private void Fail(in TraceEvent e, NodeTrack node)
    {
        long value = e[Field.Failures];
        bool wipedOut = node.FailIsLate && value == 1 && !Slack.IsLater(e.Time, node.ClearTime);
        context.Suspects.Explain(node.Node, Awaited.Fail, e.Task);
        if (wipedOut || IsLateFail(e, node))
        {
            // The reset that was traced before this increment came after it.
            node.Failures = 0;
        }
        else
        {
            node.ClearIsLate = value == 1 && node.Failures > 0;
            node.Failures = value;
        }

        (node.FailIsLate, node.FailTime, node.FailedInRun) = (false, e.Time, true);
    }

    /// <summary>Whether an increment continues from before the reset that was traced just before it.</summary>
    public static bool IsLateFail(in TraceEvent e, NodeTrack node) =>
        node.Failures == 0 && node.FailuresBeforeClear > 0 && e[Field.Failures] == node.FailuresBeforeClear + 1 && !Slack.IsLater(e.Time, node.ClearTime);

    private void Clear(in TraceEvent e, NodeTrack node)
    {
        context.Suspects.Explain(node.Node, Awaited.Clear, e.Task);
        bool known = node.ClearIsLate && !Slack.IsLater(e.Time, node.FailTime) && context.Names.KswapdNode(e.Task) != node.Node;
        node.ClearIsLate = false;
        if (known)
        {
            // The increment to 1 that was traced before this reset came after it.
            return;
        }

        node.FailIsLate = node.Failures == 0;
        (node.FailuresBeforeClear, node.Failures, node.ClearTime) = (node.Failures, 0, e.Time);
    }
}
