using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>The object that <c>replay --format json</c> prints. It is written piece by piece, for its decisions may not fit into memory.</summary>
/// <param name="Schema">The version of this form.</param>
/// <param name="Captures">The captures, in the order of the command line, and by name within a folder.</param>
internal sealed record ReplayDocument(int Schema, IReadOnlyList<ReplayedCaptureDocument> Captures)
{
    /// <summary>Of a command that was interrupted only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDocument? Partial { get; init; }
}

/// <summary>One capture.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kernel">The kernel line that was replayed.</param>
/// <param name="FirstDifference">The first decision in which any two of the policies differ.</param>
/// <param name="Policies">The policies.</param>
internal sealed record ReplayedCaptureDocument(string Name, string Kernel, FirstDifferenceDocument? FirstDifference, IReadOnlyList<ReplayedPolicyDocument> Policies);

/// <summary>One policy on one capture.</summary>
/// <param name="Policy">Its name.</param>
/// <param name="HorizonLine">The line from which it decides otherwise than the kernel did.</param>
/// <param name="Changes">What it would have changed; null for the kernel's own.</param>
/// <param name="Killer">What it would have killed; null for a policy that is no killer.</param>
/// <param name="Decisions">Its decisions in the order of the trace.</param>
internal sealed record ReplayedPolicyDocument(string Policy, long? HorizonLine, ChangesDocument? Changes, KillerDocument? Killer, IReadOnlyList<DecisionDocument> Decisions);

/// <summary>A decision.</summary>
internal record DecisionDocument
{
    /// <summary>The file of its line.</summary>
    public required string File { get; init; }

    /// <summary>Its line, from 1.</summary>
    public required long Line { get; init; }

    public required string? Time { get; init; }

    public required string? Task { get; init; }

    public required int? Node { get; init; }

    /// <summary>The kernel's name of the decision site.</summary>
    public required string Site { get; init; }

    /// <summary>What the kernel did.</summary>
    public required string Outcome { get; init; }

    /// <summary>What the policy decides.</summary>
    public required string Expected { get; init; }

    [AllowedValues("agree", "diverge", "undetermined")]
    public required string Verdict { get; init; }

    /// <summary>What it lacks.</summary>
    public required string? Missing { get; init; }

    /// <summary>What it rests on.</summary>
    public required string? Presumed { get; init; }

    /// <summary>Whether it stands behind the policy's horizon.</summary>
    public required bool Counterfactual { get; init; }
}

/// <summary>A line of <c>replay --format jsonl</c>: one decision.</summary>
internal sealed record DecisionLineDocument : DecisionDocument
{
    /// <summary>The capture's name.</summary>
    public required string Capture { get; init; }

    /// <summary>The policy's name.</summary>
    public required string Policy { get; init; }

    /// <summary>Of a counterfactual decision: where the policy first decided otherwise.</summary>
    public required string? Horizon { get; init; }
}
