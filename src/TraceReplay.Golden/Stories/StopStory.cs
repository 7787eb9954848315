using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>What a policy changes about one node's kswapd, in sentences: the runs it does not make, the resets it refuses, when it stops.</summary>
internal static class StopStory
{
    private const int MostStops = 5;
    private const int MostTasks = 6;

    public static IEnumerable<string> Sentences(NodeChanges node, Capture capture)
    {
        yield return Runs(node);
        if (node.RunsAvoided > 0)
        {
            yield return Avoided(node);
        }

        foreach (string stop in Stops(node, capture, MostStops))
        {
            yield return stop;
        }

        if (Resets(node, capture) is { } resets)
        {
            yield return resets;
        }

        if (node.MayResetOnFree && node.Stops.Count > 0)
        {
            yield return "Pages freed from a per-CPU list may have ended a stop before (reason PCP): the recorded kernel has no such reset, and nothing tells.";
        }
    }

    /// <summary>Its runs, the first stop, and the resets; what the runs took is for a table.</summary>
    public static IEnumerable<string> Moments(NodeChanges node, Capture capture)
    {
        yield return Runs(node);
        foreach (string stop in Stops(node, capture, most: 1))
        {
            yield return stop;
        }

        if (Resets(node, capture) is { } resets)
        {
            yield return resets;
        }
    }

    // A stop in which no run is avoided is the kernel's too.
    private static IEnumerable<string> Stops(NodeChanges node, Capture capture, int most)
    {
        KswapdStop[] stops = [.. node.Stops.Where(s => s.RunsAvoided > 0)];
        IEnumerable<string> told = stops.Take(most).Select(s => $"{Stop(s, node, capture)} {RunsIn(s)}.");
        return stops.Length > most ? told.Append(Text($"It stops {Times(stops.Length - most)} more.")) : told;
    }

    private static string Runs(NodeChanges node)
    {
        long made = node.Runs - node.RunsAvoided - node.RunsUndetermined;
        string open = node.RunsUndetermined > 0 ? Text($", {node.RunsUndetermined} are undetermined") : string.Empty;
        bool same = node.RunsAvoided + node.RunsUndetermined + node.StopsRefused + node.ResetsAdded + node.ResetsUndetermined + node.Refused.Count == 0;
        string none = same ? ": it would have changed nothing there" : string.Empty;
        string refused = node.StopsRefused > 0 ? Text($"; the kernel's kswapd stopped {Times(node.StopsRefused)} where its goes on, and what that does is not in the trace") : string.Empty;
        return Text($"kswapd of node {node.Node}: of the machine's {node.Runs} runs of balance_pgdat it makes {made}, {node.RunsAvoided} would not have happened{open}{none}{refused}.");
    }

    private static string Avoided(NodeChanges node)
    {
        string work = node.ShowsWork ? Text($", {node.Scanned} pages scanned and {node.Reclaimed} reclaimed in them") : ", and what they scanned is not recorded";
        return Text($"Those runs took {node.Nanoseconds / 1e9:F3} s from the first to the last event of each, which is the most they ran{work}.");
    }

    private static string Stop(KswapdStop stop, NodeChanges node, Capture capture)
    {
        string at = Text($"It stops at {stop.From} (after the run at {capture.Files[stop.File].Name}:{stop.Line})");
        string doubt = stop.InDoubtFrom is TraceTime from ? Text($"a reset at {from} that nothing decides") : "what was lost";
        string unless = stop.MayEndEarlier ? Text($", unless {doubt} ends that before") : string.Empty;
        if (stop.Until is TraceTime until)
        {
            return Text($"{at} and stays stopped for {Seconds(stop.From, until)}, until a reclaim of {capture.Names.Format(stop.WokenBy)} ({stop.WokenReason.ToString().ToUpperInvariant()}) resets its counter at {until}{unless}:");
        }

        return stop.IsFollowed
            ? Text($"{at}, and {doubt} may end that:")
            : Text($"{at} and stays stopped to the end of the trace, {Seconds(stop.From, node.LastTime)} later{unless}:");
    }

    private static string RunsIn(KswapdStop stop) => stop.RunsAvoided == 1 ? "1 run avoided" : Text($"{stop.RunsAvoided} runs avoided");

    private static string? Resets(NodeChanges node, Capture capture)
    {
        List<string> parts = [];
        if (node.Refused.Count > 0)
        {
            long all = node.Refused.Sum(r => r.Count);
            IEnumerable<string> tasks = node.Refused.Take(MostTasks).Select(r => Refused(r, capture));
            long others = node.Refused.Skip(MostTasks).Sum(r => r.Count);
            string rest = others > 0 ? Text($"; others {others}") : string.Empty;
            parts.Add(Text($"{all} refused ({string.Join("; ", tasks)}{rest})"));
        }

        Add(parts, node.ResetsMade, "made as the kernel did");
        Add(parts, node.ResetsAdded, "made where the kernel made none");
        Add(parts, node.ResetsUndetermined, "undetermined");
        return parts.Count == 0 ? null : $"Resets of kswapd_failures: {string.Join(", ", parts)}.";
    }

    private static void Add(List<string> parts, long count, string what)
    {
        if (count > 0)
        {
            parts.Add(Text($"{count} {what}"));
        }
    }

    private static string Refused(RefusedResets refused, Capture capture)
    {
        string memcg = refused.IsMemcg ? " memcg" : string.Empty;
        string hopeless = refused.Hopeless > 0 ? Text($", {refused.Hopeless} of them from 16") : string.Empty;
        return Text($"{capture.Names[refused.Comm]} {refused.Count} {refused.Reason.ToString().ToUpperInvariant()}{memcg}{hopeless}");
    }

    private static string Seconds(TraceTime from, TraceTime to) =>
        from.IsSeconds && to.IsSeconds ? Text($"{Math.Max(0, to.Value - from.Value) / 1e9:F3} s") : "an unknown time";

    private static string Times(long count) => count == 1 ? "once" : Text($"{count} times");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
