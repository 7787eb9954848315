namespace TraceReplay.Reports;

/// <summary>Points as columns: times in seconds, the files, lines and tasks (a word) that show them, and how many there are in all.</summary>
internal sealed record PointColumns(
    IReadOnlyList<double> T, IReadOnlyList<int> File, IReadOnlyList<long> Line, IReadOnlyList<int> Task, int Total);
