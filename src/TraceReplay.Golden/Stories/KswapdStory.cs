using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>What one node's kswapd did, in plain words and lines of 75 columns at most.</summary>
public static class KswapdStory
{
    /// <summary>How many restarts from 16 are told one by one.</summary>
    public const int MostRestarts = 20;

    /// <summary>The story.</summary>
    /// <param name="node">The node's history.</param>
    /// <param name="names">The task names of the capture.</param>
    public static IEnumerable<string> Lines(NodeHistory node, NameTable names)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(names);
        return Sentences(node, names).SelectMany((sentence, i) => WordWrap.Lines(sentence, i == 0 ? 0 : 2));
    }

    /// <summary>Of the story the moments in which kswapd was hopeless: the first one, and how the capture leaves it.</summary>
    /// <param name="node">The node's history.</param>
    public static IEnumerable<string> Moments(NodeHistory node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return [.. KswapdRestarts.First(node) is { } first ? [first] : (string[])[], .. KswapdEnding.Sentence(node) is { } ending ? [ending] : (string[])[]];
    }

    /// <summary>Whether there is more to say than how often kswapd ran: its counter reached 16.</summary>
    public static bool IsEventful(NodeHistory node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Stretches.Any(s => s.IsHopeless);
    }

    private static IEnumerable<string> Sentences(NodeHistory node, NameTable names)
    {
        yield return Opening(node);
        if (KswapdRunsStory.Sentence(node.RunTotals) is { } runs)
        {
            yield return runs;
        }

        if (node.Runs > 0 && node.Stretches.All(s => s.Top < 0))
        {
            yield return "kswapd_failures is not known: no event carries it. Kernels from 7.0 on trace it "
                + "(mm_vmscan_kswapd_reclaim_fail, mm_vmscan_kswapd_clear_hopeless); older ones need probes: fexit of "
                + "shrink_node and of balance_pgdat, as in decisions.txt.";
            yield break;
        }

        foreach (string sentence in KswapdRestarts.Sentences(node, names).Concat(Resets(node)))
        {
            yield return sentence;
        }

        if (KswapdEnding.Sentence(node) is { } ending)
        {
            yield return ending;
        }
    }

    private static string Opening(NodeHistory node)
    {
        string failed = node.Failures > 0 ? $" ({node.Failures} failed)" : string.Empty;
        return $"node {node.Node}: kswapd ran balance_pgdat {Times(node.Runs)}{failed}, slept {Times(node.Sleeps)}, "
            + $"was woken {Times(node.Wakeups)}.";
    }

    private static IEnumerable<string> Resets(NodeHistory node)
    {
        long own = node.Stretches.Count(s => s.End == CounterEnd.ResetByKswapd);
        long others = node.Stretches.Count(s => s.End == CounterEnd.ResetByTask && !s.IsHopeless);
        long unseen = node.Stretches.Count(s => s.End == CounterEnd.ResetUnseen && !s.IsHopeless);
        List<string> parts = [];
        Add(parts, own, "by kswapd itself");
        Add(parts, others, "by other tasks below 16");
        Add(parts, unseen, "by a task that no event names");
        if (parts.Count > 0)
        {
            yield return $"Other resets: {string.Join(", ", parts)}.";
        }
    }

    private static void Add(List<string> parts, long count, string what)
    {
        if (count > 0)
        {
            parts.Add($"{count} {what}");
        }
    }

    private static string Times(long count) => count == 1 ? "once" : $"{count} times";
}
