namespace TraceReplay.Reports;

/// <summary><c>minimize --format json</c>.</summary>
internal sealed record MinimizeDocument(
    int Schema,
    int ExitCode,
    string Capture,
    string? Kernel,
    string Folder,
    FindingDocument Finding,
    FindingDocument MinimizedFinding,
    IReadOnlyList<MinimizeStepDocument> Steps,
    MinimizeCountDocument Lines,
    MinimizeCountDocument Files,
    long Bytes,
    bool Grown,
    IReadOnlyList<MinimizedFileDocument> Kept);
