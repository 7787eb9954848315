namespace TraceReplay.Reports;

/// <summary><c>compare --format json</c>: all measures, with the value of each run.</summary>
public static class CompareJson
{
    private const int Schema = 1;

    /// <summary>Writes it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="exitCode">The command's exit code.</param>
    /// <param name="comparison">The comparison.</param>
    public static void Write(Stream output, int exitCode, Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        var document = new CompareDocument(
            Schema, exitCode, CompareSideDocument.Of(comparison.A), CompareSideDocument.Of(comparison.B),
            comparison.Warnings, Comparison.Alpha, comparison.Measures.Count(m => m.P is not null), comparison.Measures.Count(m => m.IsTold),
            [.. comparison.Measures.Select(CompareMeasureDocument.Of)]);
        JsonText.Write(output, document, JsonText.Context.CompareDocument);
    }
}
