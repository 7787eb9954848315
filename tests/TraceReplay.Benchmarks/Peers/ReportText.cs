namespace TraceReplay.Benchmarks;

/// <summary>What the command prints.</summary>
internal static class ReportText
{
    private const string Exit = ". Exit code";

    /// <summary>What a report comes to: its last line, without what the exit code means; the number of its lines where none sums it up.</summary>
    public static string Sum(string report)
    {
        string[] lines = report.TrimEnd('\n').Split('\n');
        int end = lines[^1].IndexOf(Exit, StringComparison.Ordinal);
        return end >= 0 ? lines[^1][..end] : lines.Length == 1 ? lines[0] : $"{lines.Length} lines of report";
    }
}
