using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// The ring buffer of one CPU (per_cpu/cpuN/stats of tracefs; tracing_stats_read, kernel/trace/trace.c). What the text lacks is null.
/// </summary>
public sealed record BufferStats(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>
    /// The CPU: from a line such as <c>CPU: 1</c>, from the file's name when it holds one block, or from the order of two to ten
    /// blocks. Null otherwise: the shell sorts cpu10 before cpu2, so the order of more blocks tells nothing.
    /// </summary>
    public int? Cpu { get; init; }

    /// <summary>Whether events of the run are missing; what was lost before it does not count.</summary>
    public bool HasLost => Phase != "before" && (Overrun > 0 || DroppedEvents > 0);

    /// <summary>Events in the buffer.</summary>
    public long? Entries { get; init; }

    /// <summary>Events that were overwritten.</summary>
    public long? Overrun { get; init; }

    /// <summary>Events that were lost because a nested writer found no room.</summary>
    public long? CommitOverrun { get; init; }

    /// <summary>Bytes in the buffer.</summary>
    public long? Bytes { get; init; }

    /// <summary>The time of the oldest page that is still there, on the trace's clock: what this CPU did before is lost.</summary>
    public TraceTime OldestEvent { get; init; }

    /// <summary>When the statistics were read, on the same clock.</summary>
    public TraceTime Now { get; init; }

    /// <summary>Events that were dropped because the buffer was full and overwriting was off.</summary>
    public long? DroppedEvents { get; init; }

    /// <summary>Events that a reader took out.</summary>
    public long? ReadEvents { get; init; }
}
