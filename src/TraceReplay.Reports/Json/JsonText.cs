using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TraceReplay.Reports;

/// <summary>Writes a document: indented, LF, one newline at the end.</summary>
internal static class JsonText
{
    /// <summary>The serialisers. They leave '>' and '+' as they are: the text goes to a terminal or a file, never into HTML.</summary>
    public static ReportJsonContext Context { get; } =
        new(new JsonSerializerOptions(ReportJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static void Write<T>(Stream output, T document, JsonTypeInfo<T> type)
    {
        JsonSerializer.Serialize(output, document, type);
        output.Write("\n"u8);
    }
}
