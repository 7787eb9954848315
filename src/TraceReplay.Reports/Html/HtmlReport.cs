namespace TraceReplay.Reports;

/// <summary>The report as one self-contained page.</summary>
public static class HtmlReport
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
