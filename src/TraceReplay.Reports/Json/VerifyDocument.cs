using System.Text.Json.Serialization;

namespace TraceReplay.Reports;

/// <summary>The object that <c>verify</c> and <c>inspect --format json</c> print; its keys are the contract's.</summary>
internal sealed record VerifyDocument(
    int Schema,
    int ExitCode,
    IReadOnlyList<CaptureDocument> Captures,
    IReadOnlyList<FindingDocument> Findings,
    IReadOnlyList<ProblemDocument> Problems)
{
    /// <summary>Of <c>verify --explain</c> only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExplainDocument? Explain { get; init; }

    /// <summary>Of <c>verify --coverage</c> only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CoverageDocument? Coverage { get; init; }
}

/// <summary>An input that could not be verified.</summary>
internal sealed record ProblemDocument(string Path, string Message);
