namespace TraceReplay.Reports;

/// <summary>The data of the page; of the inputs that could not be read the number alone, for their messages hold paths.</summary>
internal sealed record HtmlDocument(string Version, IReadOnlyList<HtmlCapture> Captures, int Unreadable)
{
    public static HtmlDocument Of(VerifyReport report) => new(
        typeof(HtmlDocument).Assembly.GetName().Version?.ToString(3) ?? string.Empty,
        [.. report.Captures.Select(c => new HtmlCapture(CaptureHead.Of(c), CapturePictures.Of(c.Result)))],
        report.Problems.Count);
}
