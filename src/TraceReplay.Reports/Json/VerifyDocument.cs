using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TraceReplay.Reports;

/// <summary>The object that <c>verify</c> and <c>inspect --format json</c> print; its keys are the contract's.</summary>
/// <param name="Schema">The version of this form.</param>
/// <param name="ExitCode">The exit code of the command.</param>
/// <param name="Captures">The captures, in the order of the command line, and by name within a folder.</param>
/// <param name="Findings">Findings that belong to no capture: orphaned goldens.</param>
/// <param name="Problems">Inputs that could not be verified.</param>
internal sealed record VerifyDocument(
    int Schema,
    [property: AllowedValues(0, 1, 2, 3, 130)] int ExitCode,
    IReadOnlyList<CaptureDocument> Captures,
    IReadOnlyList<FindingDocument> Findings,
    IReadOnlyList<ProblemDocument> Problems)
{
    /// <summary>Of a command that was interrupted only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDocument? Partial { get; init; }

    /// <summary>Of <c>verify --explain</c> only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExplainDocument? Explain { get; init; }

    /// <summary>Of <c>verify --coverage</c> only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CoverageDocument? Coverage { get; init; }

    /// <summary>Of <c>verify --shard</c> only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ShardDocument? Shard { get; init; }
}

/// <summary>An input that could not be verified.</summary>
internal sealed record ProblemDocument(string Path, string Message);
