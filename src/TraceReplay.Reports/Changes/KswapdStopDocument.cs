using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A time in which a policy's kswapd is stopped; without <c>until</c> it lasts to the end of the trace, or as long as nothing tells.</summary>
internal sealed record KswapdStopDocument(string? From, string File, long Line, string? Until, string? WokenBy, string? Reason, bool MayEndEarlier, string? InDoubtFrom, long RunsAvoided)
{
    public static KswapdStopDocument Of(KswapdStop stop, Capture capture) => new(
        RecordingDocument.TimeOrNull(stop.From), capture.Files[stop.File].Name, stop.Line,
        stop.Until is { } until ? RecordingDocument.TimeOrNull(until) : null,
        stop.Until is not null && stop.WokenBy.IsKnown ? capture.Names.Format(stop.WokenBy) : null,
        stop.Until is null ? null : stop.WokenReason.ToString().ToUpperInvariant(), stop.MayEndEarlier,
        stop.InDoubtFrom is { } doubt ? RecordingDocument.TimeOrNull(doubt) : null, stop.RunsAvoided);
}
