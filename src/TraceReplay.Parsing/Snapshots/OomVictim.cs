using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>A process that the OOM killer killed (<c>Killed process …</c>). What the line lacks is null.</summary>
public sealed record OomVictim(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>When, on the log's clock; none where the log gives a date or nothing.</summary>
    public TraceTime Time { get; init; }

    /// <summary>Its pid.</summary>
    public required int Pid { get; init; }

    /// <summary>Its name.</summary>
    public required string Comm { get; init; }

    /// <summary>Its address space, in kB.</summary>
    public long? TotalVmKb { get; init; }

    /// <summary>Its anonymous pages in memory, in kB.</summary>
    public long? AnonRssKb { get; init; }

    /// <summary>Its file pages in memory, in kB.</summary>
    public long? FileRssKb { get; init; }

    /// <summary>Its shared memory in memory, in kB.</summary>
    public long? ShmemRssKb { get; init; }

    /// <summary>Its user.</summary>
    public long? Uid { get; init; }

    /// <summary>Its page tables, in kB.</summary>
    public long? PgtablesKb { get; init; }

    /// <summary>Its oom_score_adj.</summary>
    public int? OomScoreAdj { get; init; }
}
