using System.Globalization;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A test for each decision site that decided, by the recorded kernel's own rules; another policy, which accuses nobody, is one test.</summary>
internal static class ConformanceCases
{
    private const string Sites = "conformance";
    private const string Policies = "policy";

    public static IEnumerable<TestCase> Of(CaptureReport capture, bool isStrict) =>
        capture.Result.Policies.SelectMany(p => p.IsNative ? OfSites(capture, p, isStrict) : [OfPolicy(capture, p, isStrict)]);

    private static IEnumerable<TestCase> OfSites(CaptureReport capture, PolicyResult policy, bool isStrict) =>
        DecisionSites.All.Where(s => policy.Decisions[s].Decisions > 0).Select(s => OfSite(capture, policy, s, isStrict));

    private static TestCase OfSite(CaptureReport capture, PolicyResult policy, DecisionSite site, bool isStrict)
    {
        string name = DecisionSites.NameOf(site);
        SiteCounts counts = policy.Decisions[site];
        if (counts.Diverge > 0)
        {
            return TestCase.OfText(Sites, name, TestStatus.Fail, FindingLines.Of(capture, policy.Findings.Where(f => f.Id == name)));
        }

        string? doubt = Doubt(capture, counts, isStrict);
        return new TestCase(Sites, name, doubt is null ? TestStatus.Pass : TestStatus.Skip, doubt ?? Counts(counts), [.. Missing(policy.Decisions.MissingAt(site))]);
    }

    private static TestCase OfPolicy(CaptureReport capture, PolicyResult policy, bool isStrict)
    {
        SiteCounts counts = policy.Decisions.Total;
        string? doubt = Doubt(capture, counts, isStrict);
        return new TestCase(
            Policies,
            policy.Policy.Name,
            doubt is null ? TestStatus.Pass : TestStatus.Skip,
            doubt ?? Counts(counts),
            [Horizon(capture, policy), .. Missing(policy.Decisions.Missing)]);
    }

    // What makes the exit code 3; and where nothing at all could be judged, nothing was tested.
    private static string? Doubt(CaptureReport capture, SiteCounts counts, bool isStrict)
    {
        string? why = counts switch
        {
            { Undetermined: 0 } => null,
            _ when capture.Result.IsLossy => ", in a lossy capture",
            _ when isStrict => ", which --strict does not accept",
            _ when counts.Undetermined == counts.Decisions => string.Empty,
            _ => null,
        };
        return why is null ? null : string.Create(CultureInfo.InvariantCulture, $"{counts.Undetermined} of {Plural(counts.Decisions)} undetermined{why}");
    }

    private static string Counts(SiteCounts counts)
    {
        string beyond = counts.Counterfactual > 0 ? string.Create(CultureInfo.InvariantCulture, $", {counts.Counterfactual} counterfactual") : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{Plural(counts.Decisions)}: {counts.Agree} agree, {counts.Undetermined} undetermined{beyond}");
    }

    private static string Horizon(CaptureReport capture, PolicyResult policy) => policy.Horizon is Horizon horizon
        ? string.Create(CultureInfo.InvariantCulture, $"decides otherwise than the kernel from {capture.Result.Capture.Files[horizon.File].Name}:{horizon.Line} on")
        : "decides as the kernel did";

    private static IEnumerable<string> Missing(IReadOnlyDictionary<MissingInputs, long> missing) => missing
        .OrderByDescending(m => m.Value).ThenBy(m => m.Key)
        .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Value} undetermined for want of {MissingInputText.Describe(m.Key)}"));

    private static string Plural(long decisions) => decisions == 1 ? "1 decision" : string.Create(CultureInfo.InvariantCulture, $"{decisions} decisions");
}
