using System.ComponentModel.DataAnnotations;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>One file of a capture, replayed or not.</summary>
internal sealed record RecordingDocument
{
    private const int MostTasks = 100;
    private const int MostLosses = 100;

    public required string File { get; init; }

    [AllowedValues("replayed", "counted", "snapshot", "recorder", "unreadable", "unrecognised")]
    public required string Role { get; init; }

    [AllowedValues("ftrace", "trace-cmd", "perf", "bpftrace-table", "bpftrace-kswapd", "probe")]
    public required string? Dialect { get; init; }

    public required string? Snapshot { get; init; }

    /// <summary>The command whose output the lines are of; null for a text.</summary>
    public required string? PrintedBy { get; init; }

    public required LinesDocument Lines { get; init; }

    public required SortedDictionary<string, long> Events { get; init; }

    public required IReadOnlyList<EventTypeDocument> EventTypes { get; init; }

    public required SortedDictionary<string, long> UnknownEvents { get; init; }

    public required SortedDictionary<string, long> UnknownFields { get; init; }

    /// <summary>The busiest ones; <see cref="TaskCount"/> counts all.</summary>
    public required IReadOnlyList<TaskDocument> Tasks { get; init; }

    public required int TaskCount { get; init; }

    public required IReadOnlyList<int> Nodes { get; init; }

    public required IReadOnlyList<string> Zones { get; init; }

    public required IReadOnlyList<CpuDocument> Cpus { get; init; }

    public required long LostEvents { get; init; }

    public required bool LossUnknownPlace { get; init; }

    /// <summary>The first ones.</summary>
    public required IReadOnlyList<LossDocument> Losses { get; init; }

    public required bool Truncated { get; init; }

    public required long Reordered { get; init; }

    public required long OutOfOrder { get; init; }

    /// <summary>Events that another file holds too; they are counted there.</summary>
    public required long Twins { get; init; }

    /// <summary>What is said of its clock; null when it is that of the recording that leads.</summary>
    public required string? ClockNote { get; init; }

    /// <summary>What was added to its times.</summary>
    public required long ClockOffsetNs { get; init; }

    /// <summary>How its times are written.</summary>
    [AllowedValues("seconds", "integers", "none")]
    public required string Clock { get; init; }

    public required string? FirstTime { get; init; }

    public required string? LastTime { get; init; }

    public required string? Error { get; init; }

    public static RecordingDocument Of(FileAccount file, NameTable names)
    {
        IReadOnlyList<TaskCount> tasks = [.. file.Tasks.Where(t => t.Task.IsKnown)];
        return new RecordingDocument
        {
            File = file.Name,
            Role = Words.Of(file.Role),
            Dialect = Words.Of(file.Dialect),
            Snapshot = file.SnapshotKind,
            PrintedBy = file.PrintedBy,
            Lines = LinesDocument.Of(file.Lines),
            Events = EventCounts.Of(file.Events),
            EventTypes = [.. file.Events.Select(EventTypeDocument.Of)],
            UnknownEvents = Sorted(file.UnknownEvents),
            UnknownFields = Sorted(file.UnknownFields),
            Tasks = [.. tasks.Take(MostTasks).Select(t => TaskDocument.Of(t, names))],
            TaskCount = tasks.Count,
            Nodes = file.Nodes,
            Zones = [.. file.Zones.Select(z => z.ToString())],
            Cpus = [.. file.Cpus.Select(CpuDocument.Of)],
            LostEvents = file.LostEvents,
            LossUnknownPlace = file.LossUnknownPlace,
            Losses = [.. file.Losses.Take(MostLosses).Select(LossDocument.Of)],
            Truncated = file.Truncated,
            Reordered = file.Reordered,
            OutOfOrder = file.OutOfOrder,
            Twins = file.Twins,
            ClockNote = file.ClockNote,
            ClockOffsetNs = file.ClockOffset,
            Clock = ClockGroup.WordOf(file),
            FirstTime = TimeOrNull(file.FirstTime),
            LastTime = TimeOrNull(file.LastTime),
            Error = file.Error,
        };
    }

    internal static string? TimeOrNull(TraceTime time) => time.Format == TimeFormat.None ? null : time.ToString();

    private static SortedDictionary<string, long> Sorted(IReadOnlyList<KeyValuePair<string, long>> counts) => new(counts.ToDictionary(), StringComparer.Ordinal);
}
