using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>What a policy changes about when the allocator gives up, in sentences: what is gained and what it costs, always together.</summary>
internal static class OomStory
{
    public static IEnumerable<string> Sentences(OomChanges oom, PolicyResult policy, Capture capture)
    {
        long calls = oom.Same + oom.GivesUpEarlier + oom.RetriesLonger + oom.Undetermined;
        if (calls == 0)
        {
            yield return "should_reclaim_retry: no call is recorded.";
            yield break;
        }

        yield return Calls(oom, calls);
        foreach (string wanted in PolicyStory.Wanted(policy, DecisionSite.ShouldReclaimRetry, "calls"))
        {
            yield return wanted;
        }

        if (oom.First is GiveUp first)
        {
            yield return First(oom, first, capture);
            yield return Gain(oom, first);
            yield return Cost(oom, first);
            if (Hinges(oom, first) is { } hinges)
            {
                yield return hinges;
            }
        }
    }

    /// <summary>The first give-up and what it rests on; the calls where there is none. Gain and cost are for a table.</summary>
    public static IEnumerable<string> Moments(OomChanges oom, PolicyResult policy, Capture capture)
    {
        IEnumerable<string> wanted = PolicyStory.Wanted(policy, DecisionSite.ShouldReclaimRetry, "calls").Take(1);
        return oom.First is not GiveUp first
            ? Sentences(oom, policy, capture).Take(1).Concat(wanted)
            : [First(oom, first, capture), .. wanted, .. Hinges(oom, first) is { } hinges ? [hinges] : (string[])[]];
    }

    private static string Calls(OomChanges oom, long calls)
    {
        string both = oom.FirstBoth is TraceTime at ? Text($" (both give up in {oom.GaveUpBoth}, first at {at})") : string.Empty;
        List<string> parts = [Text($"{oom.Same} of {calls} calls decided as the kernel did{both}")];
        Add(parts, "it gives up in {0} where the kernel retried", oom.GivesUpEarlier);
        Add(parts, "it retries in {0} where the kernel gave up", oom.RetriesLonger);
        Add(parts, "{0} are undetermined", oom.Undetermined);
        bool nothing = oom.Same == calls;
        return $"should_reclaim_retry: {string.Join(", ", parts)}." + (nothing ? " It would have changed nothing there." : string.Empty);
    }

    private static void Add(List<string> parts, string what, long count)
    {
        if (count > 0)
        {
            parts.Add(string.Format(CultureInfo.InvariantCulture, what, count));
        }
    }

    private static string First(OomChanges oom, GiveUp give, Capture capture)
    {
        string counted = give.Reclaimable.IsExact ? Text($"free {give.Free} + reclaimable {give.Reclaimable.Min}") : Text($"free {give.Free} and what it counts");
        string where = give.Zone == Zone.Unknown ? Text($"node {give.Node}") : Text($"node {give.Node} zone {give.Zone}");
        string earlier = oom.MayBeEarlier ? ", if none of the undetermined calls before did" : string.Empty;
        return Text($"It first gives up at {give.Time}, {capture.Names.Format(give.Task)}, order {give.Order} ({capture.Files[give.File].Name}:{give.Line}): ")
            + Text($"{counted} against min_wmark {give.MinWmark} of {where}{earlier}.");
    }

    private static string Gain(OomChanges oom, GiveUp first)
    {
        if (oom.KillsAfter.Count == 0)
        {
            return Text($"Gained: the kernel killed nothing after that, to the end of the trace {After(first, oom.LastTime)} later.");
        }

        string last = oom.KillsAfter.Count > 1
            ? Text($", and {After(first, oom.KillsAfter[^1].Time)} until the last of {oom.KillsAfter.Count} ({oom.KillsAfter[^1].Time})")
            : string.Empty;
        return Text($"Gained: {After(first, oom.KillsAfter[0].Time)} until the kernel's next OOM kill ({oom.KillsAfter[0].Time}){last}.");
    }

    private static string Cost(OomChanges oom, GiveUp first)
    {
        string after = first.Order > ShouldReclaimRetryModel.PageAllocCostlyOrder
            ? "; above order 3 nobody is killed for it, and the allocation fails"
            : ", which a kill would have come before";
        return Text($"Cost: after that moment {oom.ReclaimsAfter} direct reclaims reclaimed {oom.ReclaimedAfter} pages, and {oom.AllocatedAfter} stalled allocations got their page{after}.");
    }

    private static string? Hinges(OomChanges oom, GiveUp first)
    {
        string lower = oom.LowerZonesRuledOut ? " No other zone could have passed: zoneinfo's protection rules them out." : string.Empty;
        string presumed = first.Presumed == Presumptions.None ? string.Empty : $"It hinges on what nobody recorded: {PresumptionText.Describe(first.Presumed)}.";
        return presumed.Length + lower.Length == 0 ? null : (presumed + lower).Trim();
    }

    private static string After(GiveUp first, TraceTime time) => first.Time.IsSeconds && time.IsSeconds
        ? Text($"{(time.Value - first.Time.Value) / 1e9:F3} s")
        : "an unknown time";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
