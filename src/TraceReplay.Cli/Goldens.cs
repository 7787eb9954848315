using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>The goldens of a command: which captures should have one, and which goldens nobody needs.</summary>
internal static class Goldens
{
    private const string Unreadable = "standard input and pipes cannot be read again: save the text, and it is told why those decisions were made";

    /// <summary>The canonical text of each policy of a capture.</summary>
    public static IReadOnlyList<string> Render(CaptureResult result) => [.. result.Policies.Select(p => GoldenText.Render(result, p))];

    /// <summary>
    /// Holds what came of a capture against its goldens: those of the bundle it came in, or of the folder. A policy that somebody only tries out
    /// needs none.
    /// </summary>
    public static IReadOnlyList<GoldenOutcome> Compare(GoldenStore store, CommonSettings settings, FoundCaptures found, CaptureSource source, CaptureResult result)
    {
        if (!AreSought(settings, found, source))
        {
            return [.. result.Policies.Select(p => store.None(source.Name, p.Policy.FileName))];
        }

        IReadOnlyList<string> texts = Render(result);
        if (BundleOf(settings, found, source) is { } bundle)
        {
            return bundle.Compare(result, texts);
        }

        bool isExpected = IsExpected(settings, source);
        return [.. result.Policies.Select((p, i) => store.Compare(source.Name, p.Policy.FileName, texts[i], isExpected && p.IsNative))];
    }

    /// <summary>Whether any golden speaks of a capture, or should: else nobody asks for its text.</summary>
    public static bool AreSought(CommonSettings settings, FoundCaptures found, CaptureSource source) =>
        BundleOf(settings, found, source) is not null
        || (Directory.Exists(settings.Golden) && (IsExpected(settings, source) || GoldenPolicies.HasAny(settings.Golden, source.Name)));

    /// <summary>The same goldens, with the reasons of the decisions that changed; the capture is opened again for them, where there are any.</summary>
    public static async Task<IReadOnlyList<GoldenOutcome>> WithReasonsAsync(
        CaptureSource source, CaptureResult result, VerificationOptions options, IReadOnlyList<GoldenOutcome> outcomes, CancellationToken ct)
    {
        if (!GoldenReasons.AreSought(outcomes))
        {
            return outcomes;
        }

        return result.Capture.CanReadAgain
            ? await GoldenReasons.ReadAsync(await source.OpenAsync(ct), options, outcomes, ct)
            : [.. outcomes.Select(o => GoldenReasons.AreSought([o]) ? o with { NoReasons = Unreadable } : o)];
    }

    private static bool IsExpected(CommonSettings settings, CaptureSource source) =>
        settings.GoldenScope.Expects(source.IsFolder ? source.Origin : null);

    /// <summary>
    /// The bundle whose goldens speak for a capture: its own, unless the user named a folder of goldens. Null for a capture that came in none.
    /// </summary>
    public static Bundle? BundleOf(CommonSettings settings, FoundCaptures found, CaptureSource source) =>
        settings.GoldenScope.IsNamed ? null : found.BundleOf(source);

    /// <summary>
    /// The policies that are replayed for their goldens' sake: those of the capture, where the user named no policy. One that is only held
    /// against its golden is not reported on.
    /// </summary>
    public static IReadOnlyList<Policy> Beside(CommonSettings settings, string capture, Bundle? bundle = null) =>
        settings.Policies.Count > 0 ? [] : bundle?.Policies ?? GoldenPolicies.Of(settings.Golden, capture);

    /// <summary>The result without the policies that were replayed for their goldens' sake.</summary>
    public static CaptureResult Asked(CaptureResult result, CommonSettings settings) =>
        settings.Policies.Count > 0 ? result : result with { Policies = [.. result.Policies.Where(p => p.IsNative)] };

    /// <summary>The goldens that belong to no capture or no policy.</summary>
    public static IReadOnlyList<string> Orphans(CommonSettings settings, FoundCaptures found) => GoldenOrphans.Find(
        settings.Golden,
        found.Sources.Where(s => BundleOf(settings, found, s) is null).Select(s => s.Name).ToHashSet(StringComparer.Ordinal),
        found.Folders.Any(settings.GoldenScope.Covers),
        file => BuiltInPolicies.OfFileName(file) is not null || settings.Policies.Any(p => p.FileName == file));
}
