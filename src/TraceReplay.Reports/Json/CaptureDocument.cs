using System.Text.Json.Serialization;

namespace TraceReplay.Reports;

/// <summary>One capture.</summary>
internal sealed record CaptureDocument
{
    public required string Name { get; init; }

    public required string? Kernel { get; init; }

    public required string? KernelRelease { get; init; }

    public required IReadOnlyList<string> Files { get; init; }

    public required LinesDocument Lines { get; init; }

    public required SortedDictionary<string, long> Events { get; init; }

    public required long LostEvents { get; init; }

    public required IReadOnlyList<PolicyDocument> Policies { get; init; }

    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>Of <c>inspect</c> only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Missing { get; init; }

    public required IReadOnlyList<RecordingDocument> Recordings { get; init; }
}
