using System.Globalization;
using CsvHelper;

namespace TraceReplay.Reports;

/// <summary><c>compare --format csv</c>: a row for each measure, those too that are the same or unknown in all runs.</summary>
public static class CompareCsv
{
    private static readonly string[] Columns =
    [
        "topic", "measure", "unit",
        "runs_a", "median_a", "median_a_bound", "least_a", "most_a", "low_a", "high_a",
        "runs_b", "median_b", "median_b_bound", "least_b", "most_b", "low_b", "high_b",
        "change_percent", "change_bound", "p", "differs",
    ];

    /// <summary>Writes it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="comparison">The comparison.</param>
    public static void Write(Stream output, Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteHeader(Columns);
        foreach (MeasureComparison row in comparison.Measures)
        {
            csv.WriteRecord(
            [
                row.Measure.Topic.Key, row.Measure.Key, row.Measure.Unit, .. Sample(row.A), .. Sample(row.B),
                Number(row.Change.Percent), row.Change.Percent is null ? string.Empty : CompareWords.Of(row.Change.Bound), Exact(row.P),
                row.P is null ? string.Empty : row.IsTold ? "yes" : "no",
            ]);
        }
    }

    private static string[] Sample(MeasureSample sample) =>
    [
        sample.Count.ToString(CultureInfo.InvariantCulture),
        Number(sample.Median), sample.Median.HasNumber ? CompareWords.Of(sample.Median.State) : string.Empty,
        Number(sample.Least), Number(sample.Most), Number(sample.Interval?.Low), Number(sample.Interval?.High),
    ];

    private static string Number(MeasureValue? value) => value is { HasNumber: true } known ? Number(known.Number) : string.Empty;

    private static string Number(double? value) => Exact(value is double number ? CompareWords.Round(number) : null);

    private static string Exact(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty;
}
