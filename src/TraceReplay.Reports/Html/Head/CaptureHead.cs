using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What stands above the pictures: the capture, the verdict, the policies, the findings.</summary>
internal sealed record CaptureHead(string Name, HeadVerdict Verdict, IReadOnlyList<ReviewNote> Facts, PictureTable Policies, PictureTable? FirstKills, PictureTable? Kills, PictureTable? Findings, string? NoPictures)
{
    public static CaptureHead Of(CaptureReport capture)
    {
        Finding[] findings = [.. capture.Findings];
        return new CaptureHead(
            capture.Name,
            HeadVerdict.Of(capture),
            [.. RecordedNotes.Of(capture), .. ConformanceNotes.Of(capture)],
            HeadPolicies.Of(capture),
            HeadKills.FirstOf(capture.Result),
            HeadKills.Of(capture.Result),
            findings.Length == 0 ? null : FindingsOf(findings),
            CapturePictures.Hindrance(capture.Result));
    }

    private static PictureTable FindingsOf(Finding[] findings) => PictureTable.Of(
        "Findings",
        ["severity", "what", "line", "time", "task", "message", "source"],
        findings,
        f =>
        [
            Words.Severity(f),
            f.Id,
            f.File is null ? "-" : f.Line > 0 ? PictureSource.Text($"{f.File}:{f.Line}") : f.File,
            f.Time ?? "-",
            f.Task ?? "-",
            f.Expected is null ? f.Message : $"{f.Message} (expected {f.Expected}, is {f.Actual})",
            f.Source ?? "-",
        ]);
}
