namespace TraceReplay.Reports;

/// <summary>The report for forges.</summary>
public static class MarkdownReport
{
    /// <summary>Writes it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The captures, with their verdicts.</param>
    public static void Write(Stream output, VerifyReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
    }
}
