using System.Text.Encodings.Web;
using System.Text.Json;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary><c>replay --format json</c>: one object; the decisions stand one a line.</summary>
public static class ReplayJson
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the decisions.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="captures">The captures.</param>
    /// <param name="partial">What was done of a command that was interrupted; null for a whole result.</param>
    public static void Write(Stream output, IReadOnlyList<ReplayedCapture> captures, PartialRun? partial = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(captures);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", 1);
            if (PartialDocument.Of(partial) is { } document)
            {
                json.WritePropertyName("partial");
                JsonSerializer.Serialize(json, document, ReportJsonContext.Default.PartialDocument!);
            }

            json.WriteStartArray("captures");
            foreach (ReplayedCapture capture in captures)
            {
                Write(json, output, capture);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Stream output, ReplayedCapture capture)
    {
        json.WriteStartObject();
        json.WriteString("name", capture.Result.Capture.Name);
        json.WriteString("kernel", capture.Result.Kernel.Line.Name);
        json.WritePropertyName("first_difference");
        JsonSerializer.Serialize(json, FirstDifferenceDocument.Of(capture.Result), ReportJsonContext.Default.FirstDifferenceDocument!);
        json.WriteStartArray("policies");
        foreach (PolicyResult policy in capture.Result.Policies)
        {
            json.WriteStartObject();
            json.WriteString("policy", policy.Policy.Name);
            if (policy.Horizon is Horizon horizon)
            {
                json.WriteNumber("horizon_line", horizon.Line);
            }
            else
            {
                json.WriteNull("horizon_line");
            }

            json.WritePropertyName("changes");
            JsonSerializer.Serialize(json, ChangesDocument.Of(policy, capture.Result.Capture), ReportJsonContext.Default.ChangesDocument!);
            json.WritePropertyName("killer");
            JsonSerializer.Serialize(json, KillerDocument.Of(policy, capture.Result.Capture), ReportJsonContext.Default.KillerDocument!);
            json.WriteStartArray("decisions");

            // The elements are rendered already: they go past the writer, which then sees an empty array and closes it.
            json.Flush();
            ReplayRecording.Of(policy).CopyTo(output);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
