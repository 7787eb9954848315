namespace TraceReplay.Reports;

/// <summary>The course of the captures as a trace that Perfetto opens.</summary>
public static class PerfettoReport
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
