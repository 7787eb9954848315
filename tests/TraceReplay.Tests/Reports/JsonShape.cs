using System.Text.Json;

namespace TraceReplay.Tests;

/// <summary>The keys that the contract fixes (docs/cli.md), each with the types its value may have.</summary>
internal static class JsonShape
{
    internal const string Text = "String";
    internal const string TextOrNull = "String|Null";
    internal const string Number = "Number";
    internal const string NumberOrNull = "Number|Null";
    internal const string Flag = "True|False";

    private static readonly (string Key, string Types)[] Lines =
        [("total", Number), ("parsed", Number), ("ignored", Number), ("unknown", Number), ("malformed", Number)];

    private static readonly (string Key, string Types)[] Finding =
    [
        ("id", Text), ("kind", Text), ("severity", Text), ("file", TextOrNull), ("line", NumberOrNull), ("time", TextOrNull), ("task", TextOrNull),
        ("node", NumberOrNull), ("message", Text), ("expected", TextOrNull), ("actual", TextOrNull), ("source", TextOrNull),
    ];

    /// <summary>Everything in which a document of <c>verify</c> or <c>inspect</c> departs from the contract; empty when nothing does.</summary>
    public static IReadOnlyList<string> FaultsOf(JsonElement document)
    {
        List<string> faults = [];
        Check(faults, "$", document, [("schema", Number), ("exit_code", Number), ("captures", "Array"), ("findings", "Array"), ("problems", "Array")]);
        CheckAll(faults, "$.findings", document.GetProperty("findings"), Finding);
        foreach (JsonElement capture in document.GetProperty("captures").EnumerateArray())
        {
            CheckCapture(faults, capture);
        }

        return faults;
    }

    private static void CheckCapture(List<string> faults, JsonElement capture)
    {
        Check(
            faults,
            "capture",
            capture,
            [
                ("name", Text), ("kernel", TextOrNull), ("files", "Array"), ("lines", "Object"), ("events", "Object"), ("lost_events", Number),
                ("policies", "Array"), ("findings", "Array"), ("recordings", "Array"), ("kernel_version", TextOrNull), ("kernel_evidence", Text),
                ("kernel_certain", Flag), ("kernel_signs", "Array"), ("invariants", "Array"), ("invariants_tolerated", "Object"),
            ]);
        InspectJsonShape.CheckCapture(faults, capture);
        Check(faults, "lines", capture.GetProperty("lines"), Lines);
        CheckAll(faults, "files", capture.GetProperty("files"), []);
        CheckAll(faults, "invariants", capture.GetProperty("invariants"), [("id", Text), ("checked", Number), ("broken", Number)]);
        CheckAll(faults, "findings", capture.GetProperty("findings"), Finding);
        faults.AddRange(capture.GetProperty("events").EnumerateObject().Where(e => e.Value.ValueKind != JsonValueKind.Number).Select(e => $"events.{e.Name}"));
        foreach (JsonElement policy in capture.GetProperty("policies").EnumerateArray())
        {
            Check(
                faults,
                "policy",
                policy,
                [
                    ("policy", Text), ("decisions", Number), ("agree", Number), ("diverge", Number), ("undetermined", Number), ("counterfactual", Number),
                    ("horizon_line", NumberOrNull), ("sites", "Object"), ("golden", Text), ("native", Flag), ("presumed", Number),
                    ("horizon_file", TextOrNull), ("tolerated", "Object"), ("decisions_sha256", Text), ("nodes", "Array"), ("oom_kills", "Array"),
                ]);
            foreach (JsonProperty site in policy.GetProperty("sites").EnumerateObject())
            {
                Check(faults, site.Name, site.Value, [("decisions", Number), ("agree", Number), ("diverge", Number), ("undetermined", Number)]);
            }
        }
    }

    internal static void CheckAll(List<string> faults, string path, JsonElement array, (string Key, string Types)[] keys)
    {
        foreach (JsonElement element in array.EnumerateArray())
        {
            Check(faults, path, element, keys);
        }
    }

    internal static void Check(List<string> faults, string path, JsonElement element, (string Key, string Types)[] keys)
    {
        foreach ((string key, string types) in keys)
        {
            string found = element.TryGetProperty(key, out JsonElement value) ? value.ValueKind.ToString() : "absent";
            if (!types.Split('|').Contains(found))
            {
                faults.Add($"{path}.{key} is {found}, not {types}");
            }
        }
    }
}
