using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What <c>minimize</c> did.</summary>
/// <param name="Capture">The small capture and how it came about.</param>
/// <param name="Folder">Where it was written, as the user named it.</param>
/// <param name="Bytes">What its files weigh, in bytes.</param>
public sealed record MinimizeReport(MinimizedCapture Capture, string Folder, long Bytes)
{
    /// <summary>Lines of the replayed files of the whole capture.</summary>
    internal long LinesBefore => Whole.Capture.Files.Where(f => f.Role == FileRole.Replayed).Sum(f => f.Lines.Total);

    /// <summary>Lines of these files that are left, header lines too.</summary>
    internal long LinesAfter => Capture.Files.Sum(LinesOf);

    /// <summary>The whole capture.</summary>
    internal CaptureResult Whole => Capture.Whole;

    private long LinesOf(MinimizedFile file)
    {
        FileAccount origin = Whole.Capture.Files.First(f => f.Name == file.Origin);
        return origin.Role == FileRole.Replayed ? file.Lines ?? origin.Lines.Total : 0;
    }
}
