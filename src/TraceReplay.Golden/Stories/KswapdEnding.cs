using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>How the capture leaves a node's kswapd: stopped at 16, or still being restarted from it.</summary>
internal static class KswapdEnding
{
    public static string? Sentence(NodeHistory node)
    {
        CounterStretch[] restarts = [.. node.Stretches.Where(KswapdRestarts.IsRestart)];
        CounterStretch? last = node.Stretches.Count > 0 ? node.Stretches[^1] : null;
        if (node.End != NodeEnd.Running && last is { IsHopeless: true, End: CounterEnd.CutOff })
        {
            // Stopped by a capture that ends before the next reclaim is not stopped for good.
            bool restartable = restarts.Length > 0 && restarts[^1].End == CounterEnd.ResetByTask && last.ReclaimsWhileHopeless == 0;
            return restartable ? StillRestarted(restarts, last) : node.End == NodeEnd.Stopped ? Stopped(restarts, last) : LastSeenStopped(last);
        }

        if (restarts.Length == 0)
        {
            return null;
        }

        return node.End == NodeEnd.Unknown ? "What came of it in the end is not known." : Running(node, restarts);
    }

    private static string Stopped(CounterStretch[] restarts, CounterStretch last)
    {
        string again = restarts.Length > 0 ? $" again, after {Restarts(restarts)}," : string.Empty;
        string reclaims = last.ReclaimsWhileHopeless switch
        {
            0 => string.Empty,
            1 => " 1 reclaim by another task did not reset it.",
            _ => $" {last.ReclaimsWhileHopeless} reclaims by other tasks did not reset it.",
        };
        return $"The capture ends with kswapd stopped at 16: it stopped{again} at {last.HopelessTime} after "
            + $"{KswapdRestarts.Runs(last.RunsToHopeless)}, and no reset followed: it stayed stopped to the end.{reclaims}";
    }

    private static string LastSeenStopped(CounterStretch last) =>
        $"The last that the capture tells is kswapd stopped at 16, at {last.HopelessTime} after {KswapdRestarts.Runs(last.RunsToHopeless)}; "
        + "whether a reset followed is not known.";

    private static string StillRestarted(CounterStretch[] restarts, CounterStretch last) =>
        $"The capture ends with kswapd still being restarted from 16 by {KswapdRestarts.Cause(restarts[^1])}: "
        + $"{Restarts(restarts)}{Kinds(restarts)}, the last at {restarts[^1].LastTime}; {KswapdRestarts.Runs(last.RunsToHopeless)} followed until it was 16 again "
        + $"at {last.HopelessTime}, and then no task reclaimed any more.";

    private static string Running(NodeHistory node, CounterStretch[] restarts)
    {
        CounterStretch lastRestart = restarts[^1];
        long runs = node.Stretches.SkipWhile(s => s != lastRestart).Skip(1).Sum(s => s.Runs);
        string what = lastRestart.End == CounterEnd.ResetByTask
            ? $"The capture ends with kswapd still being restarted from 16 by {KswapdRestarts.Cause(lastRestart)}"
            : "kswapd was restarted from 16";
        return $"{what}: {Restarts(restarts)}{Kinds(restarts)}, the last at {lastRestart.LastTime}; {KswapdRestarts.Runs(runs)} followed.";
    }

    private static string Restarts(CounterStretch[] restarts) => restarts.Length == 1 ? "1 restart" : $"{restarts.Length} restarts";

    // One kind alone is named before.
    private static string Kinds(CounterStretch[] restarts)
    {
        string[] kinds = [.. restarts
            .GroupBy(Kind)
            .OrderByDescending(k => k.Count())
            .ThenBy(k => k.Key, StringComparer.Ordinal)
            .Select(k => $"{k.Count()} by {k.Key}")];
        return kinds.Length == 1 && restarts[^1].End == CounterEnd.ResetByTask ? string.Empty : $" ({string.Join(", ", kinds)})";
    }

    private static string Kind(CounterStretch stretch) => stretch.End switch
    {
        CounterEnd.ResetByTask => KswapdRestarts.Cause(stretch),
        CounterEnd.ResetByKswapd => "kswapd itself",
        _ => "a task that no event names",
    };
}
