using System.Text.Json.Nodes;
using NJsonSchema;

namespace TraceReplay.Tests;

/// <summary>Holds JSON against a published schema with a validator that is not ours.</summary>
internal sealed class Validation
{
    private readonly JsonSchema _schema;

    private Validation(JsonSchema schema) => _schema = schema;

    /// <summary>As users validate: what the schema does not name may be there.</summary>
    public static Validation Of(PublishedSchema schema) => Read(File.ReadAllText(schema.Path));

    /// <summary>As the tests hold our own output to it: each key must be in the schema.</summary>
    public static Validation StrictlyOf(PublishedSchema schema)
    {
        JsonNode text = JsonNode.Parse(File.ReadAllText(schema.Path))!;
        Close(text);
        return Read(text.ToJsonString());
    }

    /// <summary>Everything in which a document departs from the schema.</summary>
    public string[] FaultsOf(string json) => [.. _schema.Validate(json).Select(e => e.ToString())];

    // NJsonSchema knows the place of the types by the name that it had up to draft 7.
    private static Validation Read(string schema) =>
        new(Sync.Wait(new ValueTask<JsonSchema>(JsonSchema.FromJsonAsync(schema.Replace("$defs", "definitions", StringComparison.Ordinal)))));

    private static void Close(JsonNode? node)
    {
        if (node is JsonObject parent)
        {
            if (parent["properties"] is JsonObject && parent["type"] is JsonValue)
            {
                parent["additionalProperties"] = false;
            }

            parent.Select(p => p.Value).ToList().ForEach(Close);
        }
        else if (node is JsonArray list)
        {
            list.ToList().ForEach(Close);
        }
    }
}
