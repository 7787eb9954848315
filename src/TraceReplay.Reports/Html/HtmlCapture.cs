namespace TraceReplay.Reports;

/// <summary>One capture of the page; without pictures where its head says why.</summary>
internal sealed record HtmlCapture(CaptureHead Head, CapturePictures? Pictures);
