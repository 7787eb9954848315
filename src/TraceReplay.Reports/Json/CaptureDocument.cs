using System.Text.Json.Serialization;

namespace TraceReplay.Reports;

/// <summary>One capture.</summary>
internal sealed record CaptureDocument
{
    public required string Name { get; init; }

    /// <summary>Of a capture that was read in part only: the files that were not read to their ends.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<InterruptedDocument>? Interrupted { get; init; }

    /// <summary>The kernel line; null when nothing tells it.</summary>
    public required string? Kernel { get; init; }

    public required string? KernelRelease { get; init; }

    /// <summary>The version recorded, be it one without a line of its own.</summary>
    public required string? KernelVersion { get; init; }

    public required string KernelEvidence { get; init; }

    public required bool KernelCertain { get; init; }

    public required IReadOnlyList<KernelSignDocument> KernelSigns { get; init; }

    /// <summary>The files whose events were replayed.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The lines of those files; <c>total</c> is the sum of the others.</summary>
    public required LinesDocument Lines { get; init; }

    /// <summary>Their events by name, without the system prefix.</summary>
    public required SortedDictionary<string, long> Events { get; init; }

    public required long LostEvents { get; init; }

    /// <summary>One for each policy replayed; empty for <c>inspect</c>.</summary>
    public required IReadOnlyList<PolicyDocument> Policies { get; init; }

    public required IReadOnlyList<InvariantCountDocument> Invariants { get; init; }

    /// <summary>What the invariants tolerated, in words, with how often.</summary>
    public required Dictionary<string, long> InvariantsTolerated { get; init; }

    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>Of <c>verify --explain</c> only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExplainDocument? Explain { get; init; }

    /// <summary>Of <c>inspect</c> only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Missing { get; init; }

    /// <summary>Of <c>inspect</c> only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MissingInputDocument>? MissingInputs { get; init; }

    /// <summary>Of <c>inspect</c> only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RecordCommand>? Record { get; init; }

    /// <summary>Of <c>inspect</c> only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ClockDocument>? Clocks { get; init; }

    /// <summary>Of <c>inspect</c>, and of a log without a trace: the first ones of the log.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<OomReportDocument>? OomReports { get; init; }

    /// <summary>Of <c>inspect</c> only, where the capture holds one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SeriesDocument>? Series { get; init; }

    /// <summary>Of <c>inspect --thread-stats</c> only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ThreadStatsDocument? ThreadStats { get; init; }

    public required IReadOnlyList<RecordingDocument> Recordings { get; init; }
}
