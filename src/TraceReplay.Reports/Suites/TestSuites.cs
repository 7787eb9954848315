namespace TraceReplay.Reports;

/// <summary>
/// A report as test results: the one place that makes tests of it, so that all formats for CI agree. Where the exit code is 1 a test fails,
/// where it is 2 or 130 one is an error, and where it is 3 one is skipped.
/// </summary>
internal static class TestSuites
{
    private const string OrphanSuite = "orphaned goldens";
    private const string PartialSuite = "partial result";

    /// <summary>A suite for each capture, for each input that could not be verified, one for the orphaned goldens, and one where the command was interrupted.</summary>
    public static IReadOnlyList<TestSuite> Of(VerifyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        HashSet<string> names = [.. report.Captures.Select(c => c.Name)];
        return
        [
            .. report.Captures.Select(c => new TestSuite(c.Name, Cases(c, report))),
            .. report.Problems.Where(p => !names.Contains(p.Path)).Select(p => new TestSuite(p.Path, [InputCases.Of(p)])),
            .. Orphans(report),
            .. report.Partial is PartialRun partial ? (TestSuite[])[new TestSuite(PartialSuite, [InputCases.Of(partial)])] : [],
        ];
    }

    private static TestCase[] Cases(CaptureReport capture, VerifyReport report) =>
    [
        .. ConformanceCases.Of(capture, report.IsStrict),
        .. InvariantCases.Of(capture),
        .. GoldenCases.Of(capture),
        report.Problems.FirstOrDefault(p => p.Path == capture.Name) is InputProblem problem ? InputCases.Of(problem) : InputCases.Of(capture),
    ];

    private static IEnumerable<TestSuite> Orphans(VerifyReport report)
    {
        if (report.Orphans.Count > 0)
        {
            yield return new TestSuite(OrphanSuite, [.. report.Findings.Select(GoldenCases.OfOrphan)]);
        }
    }
}
