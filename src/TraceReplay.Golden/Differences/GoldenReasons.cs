using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>
/// Why the decisions that changed are what they are. No golden holds that, so the capture is replayed again; only one whose golden
/// differs pays for it.
/// </summary>
public static class GoldenReasons
{
    private const int MostOfAGolden = 3;

    /// <summary>Whether any of the goldens has a decision to look for.</summary>
    public static bool AreSought(IEnumerable<GoldenOutcome> outcomes) => outcomes.Any(o => SoughtOf(o).Count > 0);

    /// <summary>The goldens with the reason of the first decisions that changed in each.</summary>
    /// <param name="capture">The capture, opened again.</param>
    /// <param name="options">What it was held against.</param>
    /// <param name="outcomes">Its goldens.</param>
    /// <param name="ct">Ends the replay early.</param>
    public static async ValueTask<IReadOnlyList<GoldenOutcome>> ReadAsync(
        Capture capture, VerificationOptions options, IReadOnlyList<GoldenOutcome> outcomes, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(outcomes);
        CaptureResult result = await CaptureVerification.RunAsync(capture, options with { Observer = Search }, ct).ConfigureAwait(false);
        return [.. outcomes.Select(o => Explained(o, result))];

        IDecisionSink Search(Policy policy, NameTable _) =>
            new DecisionSearch(outcomes.Where(o => o.PolicyName == policy.FileName).SelectMany(SoughtOf).ToHashSet());
    }

    private static HashSet<(DecisionSite Site, long Index)> SoughtOf(GoldenOutcome outcome) =>
    [
        .. DifferenceText.Shown(outcome.Differences)
            .Where(d => d is { Site: not null, Index: >= 0 })
            .Select(d => (d.Site!.Value, d.Index))
            .Take(MostOfAGolden),
    ];

    private static GoldenOutcome Explained(GoldenOutcome outcome, CaptureResult result)
    {
        PolicyResult? policy = result.Policies.FirstOrDefault(p => p.Policy.FileName == outcome.PolicyName);
        return policy?.Observer is DecisionSearch search
            ? outcome with { Differences = [.. outcome.Differences.Select(d => d with { Reason = ReasonOf(d, search, result) })] }
            : outcome;
    }

    private static DecisionReason? ReasonOf(GoldenDifference difference, DecisionSearch search, CaptureResult result) =>
        difference.Site is DecisionSite site && search[site, difference.Index] is Decision found
            ? DecisionReason.Of(found, result.Capture, result.Policies.FirstOrDefault(p => p.IsNative))
            : null;
}
