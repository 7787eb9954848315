namespace TraceReplay.Reports;

/// <summary>How many there were and how many are left.</summary>
internal sealed record MinimizeCountDocument(long Before, long After);
