using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The longest run of a kswapd.</summary>
internal sealed record LongestRunDocument(string? Time, string File, long Line, long Nanoseconds, long NrScanned, long NrReclaimed, int LowestPriority, bool Failed)
{
    public static LongestRunDocument Of(in KswapdRun run, Capture capture) => new(
        RecordingDocument.TimeOrNull(run.Begin),
        capture.Files[run.File].Name,
        run.Line,
        run.Nanoseconds,
        run.Scanned,
        run.Reclaimed,
        run.LowestPriority,
        run.Failed);
}
