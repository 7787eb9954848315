using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>What the OOM reaper did to a victim (oom_reap_task, mm/oom_kill.c).</summary>
public sealed record OomReap(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>When, on the log's clock; none where the log gives a date or nothing.</summary>
    public TraceTime Time { get; init; }

    /// <summary>The pid of the victim.</summary>
    public required int Pid { get; init; }

    /// <summary>The name of the victim.</summary>
    public required string Comm { get; init; }

    /// <summary>Whether its memory was reaped; false: <c>unable to reap</c>.</summary>
    public required bool IsReaped { get; init; }

    /// <summary>The anonymous pages that are left, in kB.</summary>
    public long? AnonRssKb { get; init; }

    /// <summary>The file pages that are left, in kB.</summary>
    public long? FileRssKb { get; init; }

    /// <summary>The shared memory that is left, in kB.</summary>
    public long? ShmemRssKb { get; init; }
}
