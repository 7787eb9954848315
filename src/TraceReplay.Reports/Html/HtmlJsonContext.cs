using System.Text.Json.Serialization;

namespace TraceReplay.Reports;

/// <summary>
/// The serialiser of the page's data. The default encoder writes &lt;, &gt;, &amp; and ' as escapes, so no name in a trace can end the
/// script element that holds them.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HtmlDocument))]
internal sealed partial class HtmlJsonContext : JsonSerializerContext;
