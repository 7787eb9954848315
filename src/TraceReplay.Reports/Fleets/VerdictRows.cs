using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsvHelper;

namespace TraceReplay.Reports;

/// <summary>The rows of <c>verify</c> and <c>merge</c> as JSON lines, or as CSV with the same columns.</summary>
internal static class VerdictRows
{
    // The same names and order as in JSON; indented as no line may be.
    private static readonly RowJsonContext Context = new(new JsonSerializerOptions(RowJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The names of the columns, in their order.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Context.VerdictRow.Properties.Select(p => p.Name)];

    /// <summary>The rows of a report: of its captures, and of what could not be verified.</summary>
    public static IReadOnlyList<VerdictRow> Of(VerifyReport report) =>
    [
        .. report.Captures.SelectMany(c => VerdictRow.Of(c, report.IsStrict)),
        .. report.Problems.Select(p => VerdictRow.Of(p)),
    ];

    /// <summary>Writes one object a line.</summary>
    public static void WriteLines(Stream output, IEnumerable<VerdictRow> rows)
    {
        foreach (VerdictRow row in rows)
        {
            JsonSerializer.Serialize(output, row, Context.VerdictRow);
            output.Write("\n"u8);
        }
    }

    /// <summary>Writes the names of the columns and the rows; what is not known is empty.</summary>
    public static void WriteCsv(Stream output, IEnumerable<VerdictRow> rows)
    {
        using CsvWriter csv = CsvForm.WriterOn(output);
        csv.WriteHeader([.. Columns]);
        foreach (VerdictRow row in rows)
        {
            csv.WriteRecord([.. Context.VerdictRow.Properties.Select(p => Cell(p, row))]);
        }
    }

    private static string Cell(JsonPropertyInfo column, VerdictRow row) => column.Get!(row) switch
    {
        null => string.Empty,
        bool value => value ? "true" : "false",
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        object value => (string)value,
    };
}
