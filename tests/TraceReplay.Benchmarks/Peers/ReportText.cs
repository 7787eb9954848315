namespace TraceReplay.Benchmarks;

/// <summary>What the command prints.</summary>
internal static class ReportText
{
    private const string Exit = ". Exit code";

    /// <summary>Its last line, which sums a report up, without what the exit code means.</summary>
    public static string Sum(string report)
    {
        string last = report.TrimEnd('\n').Split('\n')[^1];
        int end = last.IndexOf(Exit, StringComparison.Ordinal);
        return end < 0 ? last : last[..end];
    }
}
