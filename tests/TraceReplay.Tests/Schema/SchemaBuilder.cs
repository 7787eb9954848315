using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>
/// Makes the JSON schema (2020-12) of a document from the type that is written: its keys, which of them can be null, the words an enumeration
/// can be, and what its doc comments say.
/// </summary>
/// <param name="comments">The doc comments.</param>
/// <param name="always">Keys that this command always writes although another one leaves them out.</param>
internal sealed class SchemaBuilder(DocComments comments, params string[] always)
{
    private static readonly JsonSerializerOptions Options = new(ReportJsonContext.Default.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ReportJsonContext.Default, new DefaultJsonTypeInfoResolver()),
    };

    private readonly SortedDictionary<string, JsonNode> _types = new(StringComparer.Ordinal);

    /// <summary>The schema of a document; what is not said to be there may be there too.</summary>
    public JsonObject Of(Type document, string id, string title)
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
        JsonObject root = Options.GetJsonSchemaAsNode(document, exporter).AsObject();
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = id, ["title"] = title };
        foreach ((string key, JsonNode? value) in root)
        {
            schema[key] = value?.DeepClone();
        }

        if (_types.Count > 0)
        {
            schema["$defs"] = new JsonObject(_types.Select(t => KeyValuePair.Create(t.Key, (JsonNode?)t.Value)));
        }

        return schema;
    }

    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        if (context.PropertyInfo is null)
        {
            return Typed(context, node.AsObject(), isNullable: false);
        }

        PropertyInfo property = Find(context.PropertyInfo.DeclaringType, context.PropertyInfo.Name);
        NullabilityInfo nullability = new NullabilityInfoContext().Create(property);
        AllowNulls(property, nullability, node.AsObject());
        JsonObject schema = Typed(context, node.AsObject(), nullability.ReadState == NullabilityState.Nullable && !IsLeftOut(property));
        if (property.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed)
        {
            schema["enum"] = new JsonArray([.. allowed.Values.Concat(IsNullable(schema) ? [null] : []).Select(v => JsonSerializer.SerializeToNode(v))]);
        }

        if (comments[property] is string words)
        {
            schema["description"] = words;
        }

        return schema;
    }

    // A record is told once and referred to; the document itself stands at the top.
    private JsonObject Typed(JsonSchemaExporterContext context, JsonObject node, bool isNullable)
    {
        Type type = context.TypeInfo.Type;
        if (context.TypeInfo.Kind != JsonTypeInfoKind.Object)
        {
            return node;
        }

        string name = type.Name.Replace("Document", string.Empty, StringComparison.Ordinal);
        JsonObject record = Record(type, context.TypeInfo, node);
        if (context.Path.Length == 0)
        {
            return record;
        }

        // Where the exporter tells a type a second time, it points at the first.
        _types.TryAdd(name, record);
        var reference = new JsonObject { ["$ref"] = $"#/$defs/{name}" };
        return isNullable ? OrNull(reference) : reference;
    }

    private JsonObject Record(Type type, JsonTypeInfo info, JsonObject node)
    {
        var record = new JsonObject { ["description"] = comments[type], ["type"] = "object", ["properties"] = node["properties"]?.DeepClone() };
        record["required"] = new JsonArray([.. info.Properties.Where(p => IsAlwaysThere(type, p.Name)).Select(p => JsonValue.Create(p.Name))]);
        return record;
    }

    private bool IsAlwaysThere(Type type, string key) => always.Contains(key) || !IsLeftOut(Find(type, key));

    private static bool IsLeftOut(PropertyInfo property) => property.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.WhenWritingNull };

    // A key that is left out instead of being null is never null; what stands in a list or a dictionary can be.
    private static void AllowNulls(PropertyInfo property, NullabilityInfo nullability, JsonObject schema)
    {
        if (IsLeftOut(property) && schema["type"] is JsonArray types)
        {
            schema["type"] = types[0]!.DeepClone();
        }

        NullabilityInfo[] inner = nullability.GenericTypeArguments;
        string of = schema.ContainsKey("items") ? "items" : "additionalProperties";
        if (inner.Length == 0 || inner[^1].ReadState != NullabilityState.Nullable)
        {
            return;
        }

        if (schema[of]?["type"] is JsonValue type)
        {
            schema[of]!["type"] = new JsonArray(type.DeepClone(), "null");
        }
        else if (schema[of]?["$ref"] is not null)
        {
            schema[of] = OrNull(schema[of]!.DeepClone());
        }
    }

    private static JsonObject OrNull(JsonNode schema) => new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };

    private static bool IsNullable(JsonObject schema) => schema["type"] is JsonArray types && types.Any(t => t?.GetValue<string>() == "null");

    private static PropertyInfo Find(Type type, string key) => type.GetProperties().Single(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name) == key);
}
