using System.Text.Json.Serialization;

namespace TraceReplay.Reports;

/// <summary>The serialiser of rows: the keys of the documents, each row on one line.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(VerdictRow))]
internal sealed partial class RowJsonContext : JsonSerializerContext;
