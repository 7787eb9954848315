namespace TraceReplay.Reports;

/// <summary>Files that can share a clock.</summary>
internal sealed record ClockDocument(string Clock, IReadOnlyList<string> Files, string? FirstTime, string? LastTime)
{
    public static ClockDocument Of(ClockGroup group) =>
        new(group.Clock, [.. group.Files.Select(f => f.Name)], RecordingDocument.TimeOrNull(group.First), RecordingDocument.TimeOrNull(group.Last));
}
