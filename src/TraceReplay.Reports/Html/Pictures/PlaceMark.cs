namespace TraceReplay.Reports;

/// <summary>A moment, seconds, with the file and line that show it.</summary>
internal sealed record PlaceMark(double T, int File, long Line);
