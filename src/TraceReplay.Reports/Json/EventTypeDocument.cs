using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>How often an event occurs in a file, and when.</summary>
internal sealed record EventTypeDocument(string Name, long Count, string? FirstTime, string? LastTime)
{
    public static EventTypeDocument Of(EventCount e) => new(e.Name, e.Count, RecordingDocument.TimeOrNull(e.First), RecordingDocument.TimeOrNull(e.Last));
}
