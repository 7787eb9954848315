using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Reports;

namespace TraceReplay.Testing;

/// <summary>Lists the cases of a folder of captures and its goldens.</summary>
internal static class TraceCases
{
    /// <summary>The cases, by the captures' names; what concerns them all is the last.</summary>
    public static IEnumerable<TraceCase> Of(TraceFolders folders)
    {
        IReadOnlyList<CaptureSource> sources = [];
        string? hindrance = null;
        try
        {
            sources = CaptureFinder.Find(folders.Traces);
        }
        catch (CaptureNotFoundException wrong)
        {
            hindrance = wrong.Message;
        }

        string? orphans = hindrance is null ? Orphans(folders, sources) : null;
        return
        [
            .. sources.SelectMany(s => OfCapture(s, folders)),
            .. Unrecognised(folders, sources).Select(f => Known($"{Path.GetFileName(f)}: conformance", $"{f}: no trace was recognised in this folder")),
            Known("goldens: none orphaned", hindrance ?? orphans),
        ];
    }

    private static IEnumerable<TraceCase> OfCapture(CaptureSource source, TraceFolders folders)
    {
        IReadOnlyList<Policy> policies = GoldenPolicies.Of(folders.Golden, source.Name);
        var check = new CaptureCheck(source, folders.Golden, policies);
        yield return new TraceCase($"{source.Name}: conformance", check.ConformanceAsync);
        if (!policies.Any(Policy.Baselines.Contains))
        {
            // Which baseline it lacks is told only by reading it.
            yield return new TraceCase($"{source.Name}: golden", check.OwnGoldenAsync);
        }

        foreach (Policy policy in policies)
        {
            yield return new TraceCase($"{source.Name}: golden {policy.FileName}", () => check.GoldenAsync(policy));
        }
    }

    // A capture that nobody can read must not look like a capture that nobody added.
    private static IReadOnlyList<string> Unrecognised(TraceFolders folders, IReadOnlyList<CaptureSource> sources) =>
        Directory.Exists(folders.Traces) ? CaptureFinder.Unrecognised(folders.Traces, sources) : [];

    private static string? Orphans(TraceFolders folders, IReadOnlyList<CaptureSource> sources)
    {
        IReadOnlyList<string> orphans = GoldenOrphans.Find(
            folders.Golden,
            sources.Select(s => s.Name).ToHashSet(StringComparer.Ordinal),
            isWholeFolder: true,
            file => BuiltInPolicies.OfFileName(file) is not null);
        return orphans.Count == 0 ? null : ReportText.Of(new VerifyReport { Captures = [], Problems = [], Orphans = orphans });
    }

    private static TraceCase Known(string name, string? fault) => new(name, () => Task.FromResult(fault));
}
