using System.Globalization;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A test for each invariant that was checked.</summary>
internal static class InvariantCases
{
    private const string Group = "invariant";

    public static IEnumerable<TestCase> Of(CaptureReport capture) =>
        capture.Result.Invariants.Counts.Where(c => c.Checked > 0).Select(c => Of(capture, c));

    private static TestCase Of(CaptureReport capture, InvariantCount count)
    {
        string id = count.Invariant.Id;
        if (count.Broken > 0)
        {
            return TestCase.OfText(Group, id, TestStatus.Fail, FindingLines.Of(capture, capture.Result.Invariants.Findings.Where(f => f.Id == id)));
        }

        string times = count.Checked == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count.Checked} times");
        return TestCase.Of(Group, id, TestStatus.Pass, $"{count.Invariant.Title}: checked {times}");
    }
}
