using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary><c>verify --format json</c>, and <c>inspect --format json</c>, which has no policies but a list of what is missing.</summary>
public static class VerifyJson
{
    /// <summary>The version of this form.</summary>
    internal const int Schema = 1;

    private const int MostReports = 100;

    /// <summary>Writes the report.</summary>
    public static void Write(Stream output, VerifyReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        JsonText.Write(output, Of(report), JsonText.Context.VerifyDocument);
    }

    private static VerifyDocument Of(VerifyReport report) => new(
        Schema,
        report.ExitCode,
        [.. report.Captures.Select(c => Of(c, report.Explains))],
        [.. report.Findings.Select(f => FindingDocument.Of(f, FindingContexts.None))],
        [.. report.Problems.Select(p => new ProblemDocument(p.Path, p.Message))])
    {
        Partial = PartialDocument.Of(report.Partial),
        Explain = report.Explains ? ExplainDocument.Of(Explanation.Of(report.Captures)) : null,
        Coverage = report.ShowsCoverage ? CoverageDocument.Of(ModelCoverage.Of(report.Captures)) : null,
        Shard = report.Shard is null ? null : ShardDocument.Of(report.Shard, report),
    };

    private static CaptureDocument Of(CaptureReport capture, bool explains) => new()
    {
        Name = capture.Name,
        Interrupted = InterruptedOf(capture),
        Kernel = capture.KernelName,
        KernelRelease = capture.Result.Kernel.Release,
        KernelVersion = capture.Result.Kernel.Version?.ToString(),
        KernelEvidence = capture.Result.Kernel.Evidence,
        KernelCertain = capture.Result.Kernel.IsCertain,
        KernelSigns = [.. capture.Result.Kernel.Signs.Select(KernelSignDocument.Of)],
        Files = [.. capture.Replayed.Select(f => f.Name)],
        Lines = LinesDocument.Sum(capture.Replayed),
        Events = EventCounts.Of(capture.Replayed.SelectMany(f => f.Events)),
        LostEvents = capture.Replayed.Sum(f => f.LostEvents),
        Policies = capture.IsInspected ? [] : [.. capture.Result.Policies.Select((p, i) => Of(capture, p, i))],
        Findings = [.. capture.Findings.Select(f => FindingDocument.Of(f, capture))],
        Explain = explains ? ExplainDocument.Of(Explanation.Of([capture])) : null,
        Invariants = capture.IsInspected ? [] : [.. capture.Result.Invariants.Counts.Select(c => new InvariantCountDocument(c.Invariant.Id, c.Checked, c.Broken, c.NotChecked))],
        InvariantsTolerated = capture.IsInspected ? [] : Tolerated(capture.Result.Invariants.Quirks),
        Missing = capture.Inspection?.Missing,
        MissingInputs = capture.Inspection is null ? null : [.. capture.Inspection.Inputs.Select(MissingInputDocument.Of)],
        Record = capture.Inspection?.Commands,
        Clocks = capture.Inspection is null ? null : [.. ClockGroup.Of(capture.Result.Capture).Select(ClockDocument.Of)],
        OomReports = capture.IsInspected || capture.Result.Capture.IsLogAlone ? ReportsOf(capture.Result) : null,
        Series = capture.Inspection is null || capture.Result.Capture.Snapshots.Series.Count == 0 ? null : [.. capture.Result.Capture.Snapshots.Series.Select(SeriesDocument.Of)],
        ThreadStats = ThreadStatsDocument.Of(capture.Result),
        Recordings = [.. capture.Result.Capture.Files.Select(f => RecordingDocument.Of(f, capture.Result.Capture.Names))],
    };

    private static IReadOnlyList<InterruptedDocument>? InterruptedOf(CaptureReport capture) => capture.IsInterrupted
        ? [.. capture.Result.Capture.Files.Where(f => f.IsInterrupted).Select(f => new InterruptedDocument(f.Name, f.Lines.Total))]
        : null;

    private static IReadOnlyList<OomReportDocument> ReportsOf(CaptureResult result) =>
    [
        .. result.Capture.Snapshots.OomReports.Take(MostReports).Select(r => OomReportDocument.Of(r, result.OomVerdicts.FirstOrDefault(v => v.Report == r))),
    ];

    private static Dictionary<string, long> Tolerated(IReadOnlyDictionary<Quirk, long> quirks) =>
        quirks.OrderBy(q => q.Key).ToDictionary(q => QuirkText.Describe(q.Key), q => q.Value);

    private static PolicyDocument Of(CaptureReport capture, PolicyResult policy, int index)
    {
        SiteCounts total = policy.Decisions.Total;
        GoldenStatus golden = index < capture.Goldens.Count ? capture.Goldens[index].Status : GoldenStatus.None;
        Events.NameTable names = capture.Result.Capture.Names;
        return new PolicyDocument
        {
            Policy = policy.Policy.Name,
            Native = policy.IsNative,
            Decisions = total.Decisions,
            Agree = total.Agree,
            Diverge = total.Diverge,
            Undetermined = total.Undetermined,
            Counterfactual = total.Counterfactual,
            Presumed = total.Presumed,
            HorizonLine = policy.Horizon?.Line,
            HorizonFile = policy.Horizon is Horizon horizon ? capture.Result.Capture.Files[horizon.File].Name : null,
            Sites = DecisionSites.All.Where(s => policy.Killer is not null || DecisionSites.OfKernel.Contains(s)).ToDictionary(DecisionSites.NameOf, s => SiteDocument.Of(policy.Decisions[s])),
            Golden = GoldenOutcome.WordOf(golden),
            Tolerated = Tolerated(policy.Quirks),
            DecisionsSha256 = policy.Sha256,
            Changes = ChangesDocument.Of(policy, capture.Result.Capture),
            Killer = KillerDocument.Of(policy, capture.Result.Capture),
            Nodes = [.. policy.Nodes.Select(n => NodeDocument.Of(n, capture.Result.Capture))],
            OomKills = [.. policy.Kills.Select(k => OomKillDocument.Of(k, names))],
        };
    }
}
