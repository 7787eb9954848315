using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>One file of a capture, replayed or not.</summary>
internal sealed record RecordingDocument
{
    public required string File { get; init; }

    public required string Role { get; init; }

    public required string? Dialect { get; init; }

    public required string? Snapshot { get; init; }

    public required LinesDocument Lines { get; init; }

    public required SortedDictionary<string, long> Events { get; init; }

    public required SortedDictionary<string, long> UnknownEvents { get; init; }

    public required long LostEvents { get; init; }

    public required bool LossUnknownPlace { get; init; }

    public required bool Truncated { get; init; }

    public required string? FirstTime { get; init; }

    public required string? LastTime { get; init; }

    public required string? Error { get; init; }

    public static RecordingDocument Of(FileAccount file) => new()
    {
        File = file.Name,
        Role = Words.Of(file.Role),
        Dialect = Words.Of(file.Dialect),
        Snapshot = file.SnapshotKind,
        Lines = LinesDocument.Of(file.Lines),
        Events = EventCounts.Of(file.Events),
        UnknownEvents = new SortedDictionary<string, long>(file.UnknownEvents.ToDictionary(), StringComparer.Ordinal),
        LostEvents = file.LostEvents,
        LossUnknownPlace = file.LossUnknownPlace,
        Truncated = file.Truncated,
        FirstTime = TimeOrNull(file.FirstTime),
        LastTime = TimeOrNull(file.LastTime),
        Error = file.Error,
    };

    internal static string? TimeOrNull(TraceTime time) => time.Format == TimeFormat.None ? null : time.ToString();
}
