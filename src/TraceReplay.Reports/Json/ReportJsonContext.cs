using System.Text.Json.Serialization;

namespace TraceReplay.Reports;

/// <summary>
/// The serialisers, made while compiling: nothing is reflected on, so the published command can be trimmed. The code that writes without
/// metadata is left out: it cannot use the encoder of <see cref="JsonText"/>.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(VerifyDocument))]
[JsonSerializable(typeof(PartialDocument))]
[JsonSerializable(typeof(ChangesDocument))]
[JsonSerializable(typeof(KillerDocument))]
[JsonSerializable(typeof(FirstDifferenceDocument))]
[JsonSerializable(typeof(KernelsDocument))]
[JsonSerializable(typeof(InvariantsDocument))]
[JsonSerializable(typeof(PoliciesDocument))]
[JsonSerializable(typeof(PolicyTextDocument))]
[JsonSerializable(typeof(PolicyInputsDocument))]
[JsonSerializable(typeof(PolicyRulesDocument))]
[JsonSerializable(typeof(AcceptDocument))]
[JsonSerializable(typeof(MinimizeDocument))]
[JsonSerializable(typeof(CompareDocument))]
[JsonSerializable(typeof(BundleManifest))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
