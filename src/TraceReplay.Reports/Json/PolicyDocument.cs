using System.Text.Json.Serialization;

namespace TraceReplay.Reports;

/// <summary>One policy on one capture.</summary>
internal sealed record PolicyDocument
{
    public required string Policy { get; init; }

    public required bool Native { get; init; }

    public required long Decisions { get; init; }

    public required long Agree { get; init; }

    public required long Diverge { get; init; }

    public required long Undetermined { get; init; }

    public required long Counterfactual { get; init; }

    public required long Presumed { get; init; }

    public required long? HorizonLine { get; init; }

    public required string? HorizonFile { get; init; }

    public required IReadOnlyDictionary<string, SiteDocument> Sites { get; init; }

    public required string Golden { get; init; }

    /// <summary>Known faults of recorders that the replay tolerated, in words, with how often.</summary>
    public required IReadOnlyDictionary<string, long> Tolerated { get; init; }

    public required string DecisionsSha256 { get; init; }

    /// <summary>What it would have changed; absent for the kernel's own policy.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required ChangesDocument? Changes { get; init; }

    public required IReadOnlyList<NodeDocument> Nodes { get; init; }

    public required IReadOnlyList<OomKillDocument> OomKills { get; init; }
}
