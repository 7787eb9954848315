using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Writes what <c>minimize</c> did as JSON.</summary>
public static class MinimizeJson
{
    /// <summary>Writes one object.</summary>
    public static void Write(Stream output, int exitCode, MinimizeReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        MinimizedCapture capture = report.Capture;
        KernelIdentity kernel = report.Whole.Kernel;
        var document = new MinimizeDocument(
            1,
            exitCode,
            report.Whole.Capture.Name,
            kernel.IsCertain || kernel.Release is not null ? kernel.Line.Name : null,
            report.Folder,
            FindingDocument.Of(capture.Finding, FindingContexts.None),
            FindingDocument.Of(capture.Shown, FindingContexts.None),
            [.. capture.Steps.Select(MinimizeStepDocument.Of)],
            new MinimizeCountDocument(report.LinesBefore, report.LinesAfter),
            new MinimizeCountDocument(report.Whole.Capture.Files.Count, capture.Files.Count),
            report.Bytes,
            capture.IsGrown,
            [.. capture.Files.Select(f => new MinimizedFileDocument(f.Name, f.Origin, f.Lines))]);
        JsonText.Write(output, document, JsonText.Context.MinimizeDocument);
    }
}
