using System.Globalization;
using System.Text;

namespace TraceReplay.Reports;

/// <summary>
/// <c>merge --format json</c>: the bytes of <c>verify --format json</c> over all captures. What the shards wrote is copied, not written anew, so that
/// nothing of it can change; what stands around it is laid out as the serialiser does.
/// </summary>
public static class MergedJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Stream output, MergedRun run)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(run);
        Text(output, $"{{\n  \"schema\": {VerifyJson.Schema},\n  \"exit_code\": {run.ExitCode},\n");
        Array(output, "captures", [.. run.Captures.Select(c => c.Json)]);
        output.Write(",\n"u8);
        Array(output, "findings", [.. run.Findings]);
        output.Write(",\n"u8);
        Array(output, "problems", [.. run.Problems.Select(p => p.Json)]);
        if (run.Missing.Count > 0)
        {
            Partial(output, run);
        }

        output.Write("\n}\n"u8);
    }

    // As of a run that was interrupted, and which shards would make it whole.
    private static void Partial(Stream output, MergedRun run)
    {
        string missing = string.Join(",\n", run.Missing.Select(i => string.Create(CultureInfo.InvariantCulture, $"      {i}")));
        Text(output, $",\n  \"partial\": {{\n    \"reason\": \"interrupted\",\n    \"captures_done\": {run.Captures.Count + run.Unread - run.Interrupted},\n");
        Text(output, $"    \"captures_interrupted\": {run.Interrupted},\n    \"captures_total\": {run.Total},\n    \"missing_shards\": [\n{missing}\n    ]\n  }}");
    }

    private static void Array(Stream output, string key, IReadOnlyList<ReadOnlyMemory<byte>> elements)
    {
        Text(output, $"  \"{key}\": [");
        for (int i = 0; i < elements.Count; i++)
        {
            output.Write(i == 0 ? "\n    "u8 : ",\n    "u8);
            output.Write(elements[i].Span);
        }

        output.Write(elements.Count == 0 ? "]"u8 : "\n  ]"u8);
    }

    private static void Text(Stream output, FormattableString text) => output.Write(Encoding.UTF8.GetBytes(text.ToString(CultureInfo.InvariantCulture)));
}
