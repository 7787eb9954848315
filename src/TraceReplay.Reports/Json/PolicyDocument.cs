using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TraceReplay.Reports;

/// <summary>One policy on one capture.</summary>
internal sealed record PolicyDocument
{
    /// <summary>Its name, with the parameters that are not at their defaults.</summary>
    public required string Policy { get; init; }

    /// <summary>Whether it is the recorded kernel's own: only then is a divergence an error.</summary>
    public required bool Native { get; init; }

    /// <summary>All decisions: those that agree, diverge, are undetermined and are counterfactual.</summary>
    public required long Decisions { get; init; }

    public required long Agree { get; init; }

    public required long Diverge { get; init; }

    public required long Undetermined { get; init; }

    /// <summary>Decisions after the horizon.</summary>
    public required long Counterfactual { get; init; }

    /// <summary>Of those that agree: how many rest on a presumption.</summary>
    public required long Presumed { get; init; }

    /// <summary>The line from which the policy decides otherwise than the kernel did.</summary>
    public required long? HorizonLine { get; init; }

    public required string? HorizonFile { get; init; }

    /// <summary>The decision sites by the names of the functions.</summary>
    public required IReadOnlyDictionary<string, SiteDocument> Sites { get; init; }

    /// <summary>What came of comparing its golden; <c>none</c> where there is none and none is expected.</summary>
    [AllowedValues("match", "differ", "missing", "none")]
    public required string Golden { get; init; }

    /// <summary>Known faults of recorders that the replay tolerated, in words, with how often.</summary>
    public required IReadOnlyDictionary<string, long> Tolerated { get; init; }

    /// <summary>SHA-256 over the canonical text of every decision.</summary>
    public required string DecisionsSha256 { get; init; }

    /// <summary>What it would have changed; absent for the kernel's own policy.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required ChangesDocument? Changes { get; init; }

    /// <summary>What it would have killed; absent for a policy that is no killer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required KillerDocument? Killer { get; init; }

    public required IReadOnlyList<NodeDocument> Nodes { get; init; }

    public required IReadOnlyList<OomKillDocument> OomKills { get; init; }
}
