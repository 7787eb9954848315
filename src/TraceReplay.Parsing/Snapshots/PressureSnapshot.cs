using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// /proc/pressure/memory at one moment. The texts of the other resources and of a cgroup look the same: only the file's name tells
/// them apart.
/// </summary>
public sealed record PressureSnapshot(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>The time in which some tasks stalled.</summary>
    public PressureShare? Some { get; init; }

    /// <summary>The time in which all tasks stalled.</summary>
    public PressureShare? Full { get; init; }
}
