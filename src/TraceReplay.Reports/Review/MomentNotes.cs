using System.Globalization;
using TraceReplay.Golden;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The moments that decide: where policies part, when the OOM killer came, when kswapd gave up.</summary>
internal static class MomentNotes
{
    public static IEnumerable<ReviewNote> Of(CaptureResult capture)
    {
        if (Difference(capture) is { } difference)
        {
            yield return new ReviewNote("first difference", difference);
        }

        foreach (ReviewNote policy in Policies(capture))
        {
            yield return policy;
        }

        PolicyResult kernel = capture.Leading;
        if (OomKillStory.Sentence(kernel.Kills, capture.Capture) is { } kills)
        {
            yield return new ReviewNote("the kernel", kills);
        }

        foreach (OomVerdict verdict in capture.Capture.IsLogAlone ? capture.OomVerdicts : [])
        {
            yield return new ReviewNote(string.Create(CultureInfo.InvariantCulture, $"{verdict.Report.File}:{verdict.Report.Line}"), OomVerdictText.Sentence(verdict));
        }

        foreach (NodeHistory node in kernel.Nodes.Where(KswapdStory.IsEventful))
        {
            string moments = string.Join(' ', KswapdStory.Moments(node));
            yield return new ReviewNote(string.Create(CultureInfo.InvariantCulture, $"kswapd of node {node.Node}"), moments);
        }
    }

    // Not where it is a policy's first give-up, which is told with more. Who is not named decides as the kernel did.
    private static string? Difference(CaptureResult capture)
    {
        if (capture.FirstDifference is not FirstDifference first)
        {
            return null;
        }

        bool isTold = capture.Policies.Any(p => p.Changes?.Oom?.First is GiveUp give && IsAt(give, first.Decision.File, first.Decision.Line));
        return isTold ? null : FirstDifferenceText.Sentence(capture, first, first.Answers.Where(a => a.Value != first.Kernel));
    }

    // Policies of which the same is to be said are told together.
    private static IEnumerable<ReviewNote> Policies(CaptureResult capture) => capture.Policies
        .Where(p => !p.IsNative)
        .GroupBy(p => Horizon(p, capture) + string.Join(' ', PolicyStory.Moments(p, capture.Capture)))
        .Select(told => new ReviewNote(string.Join(", ", told.Select(p => p.Policy.Name)), told.Key));

    private static string Horizon(PolicyResult policy, CaptureResult capture) =>
        policy.Horizon is not Horizon horizon || (policy.Changes?.Oom?.First is GiveUp give && IsAt(give, horizon.File, horizon.Line))
            ? string.Empty
            : $"horizon {PolicyStory.Horizon(policy, capture.Capture)}. ";

    private static bool IsAt(GiveUp give, int file, long line) => give.File == file && give.Line == line;
}
