using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>A schema in <c>docs/schema</c>.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Document">The type that is written.</param>
/// <param name="Command">The command that writes it.</param>
/// <param name="Always">Keys that this command always writes although another one leaves them out.</param>
internal sealed record PublishedSchema(string Name, Type Document, string Command, params string[] Always)
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly DocComments Comments = DocComments.Of("TraceReplay.Golden", "TraceReplay.Reports", "TraceReplay.Tests");

    public static IReadOnlyList<PublishedSchema> All { get; } =
    [
        new("verify", typeof(VerifyDocument), "verify --format json"),
        new("verdict", typeof(VerdictRow), "verify --format jsonl"),
        new("inspect", typeof(VerifyDocument), "inspect --format json", "missing", "missing_inputs", "record", "clocks", "oom_reports"),
        new("replay", typeof(ReplayDocument), "replay --format json"),
        new("decision", typeof(DecisionLineDocument), "replay --format jsonl"),
        new("accept", typeof(AcceptDocument), "accept --format json"),
        new("compare", typeof(CompareDocument), "compare --format json"),
        new("bundle", typeof(BundleManifest), "bundle --format json"),
        new("minimize", typeof(MinimizeDocument), "minimize --format json"),
        new("policies", typeof(PoliciesDocument), "policies --format json"),
        new("policy", typeof(PolicyTextDocument), "policies NAME --format json"),
        new("policy-inputs", typeof(PolicyInputsDocument), "policies --inputs --format json"),
        new("policy-rules", typeof(PolicyRulesDocument), "policies --rules --format json"),
        new("kernels", typeof(KernelsDocument), "kernels --format json"),
        new("invariants", typeof(InvariantsDocument), "invariants --format json"),
    ];

    public string Path => System.IO.Path.Combine(TestPaths.Root, "docs", "schema", $"{Name}.schema.json");

    public static PublishedSchema Of(string name) => All.Single(s => s.Name == name);

    /// <summary>What should be in the file.</summary>
    public string Text => Build().ToJsonString(Written) + "\n";

    public JsonObject Build() => new SchemaBuilder(Comments, Always).Of(Document, $"urn:tracereplay:schema:{Name}:1", $"tracereplay {Command}");

    public override string ToString() => Name;
}
