using System.Globalization;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>What a policy would have changed on a machine, in plain words and lines of 75 columns at most.</summary>
public static class PolicyStory
{
    private const string NothingRecorded = "Nothing that it decides is recorded: no run of kswapd is in the trace.";

    /// <summary>The story; no line for the kernel's own policy.</summary>
    /// <param name="policy">The policy on the capture.</param>
    /// <param name="capture">The capture.</param>
    public static IEnumerable<string> Lines(PolicyResult policy, Capture capture)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(capture);
        return Sentences(policy, capture).SelectMany(s => WordWrap.Lines(s));
    }

    /// <summary>The horizon in words: where the policy's first decision differs from the kernel's.</summary>
    /// <param name="policy">The policy on the capture.</param>
    /// <param name="capture">The capture.</param>
    public static string Horizon(PolicyResult policy, Capture capture)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(capture);
        return policy.Horizon is Horizon horizon ? $"{capture.Files[horizon.File].Name}:{horizon.Line}" : "none";
    }

    /// <summary>The story, a sentence or a few at a time.</summary>
    /// <param name="policy">The policy on the capture.</param>
    /// <param name="capture">The capture.</param>
    public static IEnumerable<string> Sentences(PolicyResult policy, Capture capture)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(capture);
        return Told(policy, capture);
    }

    /// <summary>Of the story what a report has room for beside a table of the measures: where and when the policy parts from the kernel, and by which values.</summary>
    /// <param name="policy">The policy on the capture.</param>
    /// <param name="capture">The capture.</param>
    public static IEnumerable<string> Moments(PolicyResult policy, Capture capture)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(capture);
        if (policy.Killer is KillerResult killer)
        {
            return KillerStory.Moments(killer);
        }

        if (policy.Changes is not PolicyChanges changes)
        {
            return [];
        }

        IEnumerable<string> oom = changes.Oom is null ? [] : OomStory.Moments(changes.Oom, policy, capture);
        string[] moments = [.. oom, .. changes.Kswapd.Where(n => n.Runs > 0).SelectMany(n => StopStory.Moments(n, capture))];
        return moments.Length > 0 ? moments : [NothingRecorded];
    }

    /// <summary>What would decide the undetermined decisions of a site.</summary>
    internal static IEnumerable<string> Wanted(PolicyResult policy, DecisionSite site, string decisions) => policy.Decisions.MissingAt(site).Select(m =>
        string.Create(CultureInfo.InvariantCulture, $"{m.Value} of the {decisions} would be decided by: {MissingInputText.Describe(m.Key)}."));

    private static IEnumerable<string> Told(PolicyResult policy, Capture capture)
    {
        foreach (string sentence in policy.Killer is KillerResult killer ? KillerStory.Sentences(killer) : [])
        {
            yield return sentence;
        }

        if (policy.Changes is not PolicyChanges changes)
        {
            yield break;
        }

        foreach (string sentence in changes.Oom is OomChanges oom ? OomStory.Sentences(oom, policy, capture) : [])
        {
            yield return sentence;
        }

        foreach (string sentence in changes.Kswapd.Where(n => n.Runs > 0).SelectMany(n => StopStory.Sentences(n, capture)))
        {
            yield return sentence;
        }

        foreach (string wanted in Wanted(policy, DecisionSite.PrepareKswapdSleep, "runs"))
        {
            yield return wanted;
        }

        if (changes.Oom is null && changes.Kswapd.All(n => n.Runs == 0))
        {
            yield return NothingRecorded;
        }
    }
}
