using TraceReplay.Golden;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>A report of everything that can come of captures, most of them real.</summary>
internal static class MixedReport
{
    private const int DivergingLine = 3;

    /// <summary>A real capture in which one number was changed, so that should_reclaim_retry diverges and an invariant breaks.</summary>
    public static Verified Patched { get; } = Patch();

    /// <summary>All of them: clean, patched, lossy, with goldens of each status, an input that is no trace, an orphaned golden.</summary>
    public static VerifyReport All { get; } = new()
    {
        Captures =
        [
            ReportOf.Capture(RealCaptures.Verify("zram-retry-6.1"), ReportOf.Golden(GoldenStatus.Match)),
            ReportOf.Capture(Patched, ReportOf.Golden(GoldenStatus.Differ), ReportOf.Golden(GoldenStatus.None)),
            ReportOf.Capture(RealCaptures.Verify("fleming-table"), ReportOf.Golden(GoldenStatus.Missing)),
            ReportOf.Capture(ReportOf.LossyDoubt),
        ],
        Problems = [new InputProblem("picture.jpg", "not a trace")],
        Orphans = ["golden/gone/pol.verified.txt"],
    };

    public static byte[] JUnit(VerifyReport report)
    {
        using var stream = new MemoryStream();
        JUnitReport.Write(stream, report);
        return stream.ToArray();
    }

    public static string Ktap(VerifyReport report)
    {
        using var text = new StringWriter { NewLine = "\n" };
        KtapReport.Write(text, report);
        return text.ToString();
    }

    private static Verified Patch()
    {
        string[] lines = PatchedCapture.Lines("oom-noswap-6.12");
        int line = Array.FindIndex(lines, l => l.Contains($" no_progress_loops={DivergingLine} ", StringComparison.Ordinal)) + 1;
        return PatchedCapture.Verify("oom-noswap-6.12", line, $"no_progress_loops={DivergingLine} ", "no_progress_loops=9 ");
    }
}
