using TraceReplay.Golden;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A test for each golden that there is or should be, and for each orphaned one.</summary>
internal static class GoldenCases
{
    private const string Group = "golden";

    public static IEnumerable<TestCase> Of(CaptureReport capture) => capture.Goldens.Where(g => g.Status != GoldenStatus.None).Select(Of);

    public static TestCase OfOrphan(Finding orphan) => TestCase.Of(Group, orphan.File!, TestStatus.Fail, orphan.Message);

    private static TestCase Of(GoldenOutcome golden) => golden.IsError
        ? TestCase.OfText(Group, golden.PolicyName, TestStatus.Fail, FindingLines.Of(golden))
        : TestCase.Of(Group, golden.PolicyName, TestStatus.Pass, golden.VerifiedPath);
}
