using TraceReplay.Golden;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Cli;

/// <summary>What a capture's goldens would become, before any of them is touched.</summary>
/// <param name="Goldens">One a policy, in the order of the policies.</param>
internal sealed record PendingGoldens(IReadOnlyList<PendingGolden> Goldens)
{
    /// <summary>Replays the capture.</summary>
    /// <param name="source">The capture.</param>
    /// <param name="capture">The capture, opened.</param>
    /// <param name="options">The kernel and the policies.</param>
    /// <param name="settings">The common options.</param>
    /// <param name="withReasons">Whether somebody will read why decisions changed.</param>
    /// <param name="ct">Ends the work early.</param>
    public static async Task<PendingGoldens> ReadAsync(
        CaptureSource source, Capture capture, VerificationOptions options, CommonSettings settings, bool withReasons, CancellationToken ct)
    {
        options = options with { Beside = Cli.Goldens.Beside(settings, capture.Name) };
        CaptureResult result = await CaptureVerification.RunAsync(capture, options, ct);
        IReadOnlyList<string> texts = Cli.Goldens.Render(result);
        var store = new GoldenStore(settings.Golden);
        IReadOnlyList<GoldenOutcome> outcomes = [.. result.Policies.Select((p, i) => store.Look(capture.Name, p.Policy.FileName, texts[i], isExpected: true))];
        if (withReasons)
        {
            outcomes = await Cli.Goldens.WithReasonsAsync(source, result, options, outcomes, ct);
        }

        return new PendingGoldens([.. result.Policies.Select((p, i) => new PendingGolden(store, outcomes[i], texts[i], Divergences(p)))]);
    }

    private static long Divergences(PolicyResult policy) => policy.IsNative ? policy.Decisions.Total.Diverge : 0;
}
