using System.Text.Json.Serialization;

namespace TraceReplay.Reports;

/// <summary>
/// The serialiser of the page's data. The default encoder writes &lt;, &gt;, &amp; and ' as escapes, so no name in a trace can end the
/// script element that holds them. The page is only written, so no metadata are made that reading would need.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HtmlDocument))]
internal sealed partial class HtmlJsonContext : JsonSerializerContext;
