using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A stall in which a policy gives up where the kernel retried.</summary>
internal sealed record StallChangeDocument(string? GivesUp, long Line, string? Task, string? Ends, string End, long PagesReclaimed)
{
    public static StallChangeDocument Of(StallChange stall, Capture capture) => new(
        RecordingDocument.TimeOrNull(stall.GiveUp.Time), stall.GiveUp.Line, stall.GiveUp.Task.IsKnown ? capture.Names.Format(stall.GiveUp.Task) : null,
        RecordingDocument.TimeOrNull(stall.LastTime), Golden.StallWords.Of(stall.End), stall.Reclaimed);
}
