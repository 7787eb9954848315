namespace TraceReplay.Reports;

/// <summary>The object that <c>verify</c> and <c>inspect --format json</c> print; its keys are the contract's.</summary>
internal sealed record VerifyDocument(
    int Schema,
    int ExitCode,
    IReadOnlyList<CaptureDocument> Captures,
    IReadOnlyList<FindingDocument> Findings,
    IReadOnlyList<ProblemDocument> Problems);

/// <summary>An input that could not be verified.</summary>
internal sealed record ProblemDocument(string Path, string Message);
