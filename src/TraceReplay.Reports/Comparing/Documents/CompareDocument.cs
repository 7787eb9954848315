namespace TraceReplay.Reports;

/// <summary>The object that <c>compare --format json</c> prints.</summary>
internal sealed record CompareDocument(
    int Schema, int ExitCode, CompareSideDocument A, CompareSideDocument B, IReadOnlyList<string> Warnings,
    double Alpha, int Tested, int Differ, IReadOnlyList<CompareMeasureDocument> Measures);
