namespace TraceReplay.Reports;

/// <summary><c>accept --format json</c>.</summary>
internal sealed record AcceptDocument(int Schema, int ExitCode, IReadOnlyList<AcceptedGolden> Goldens);
