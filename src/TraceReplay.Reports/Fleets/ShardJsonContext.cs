using System.Text.Json.Serialization;

namespace TraceReplay.Reports;

/// <summary>Reads what <c>merge</c> needs of a shard; a key that is missing, or null where it may not be, is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ShardDocument))]
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(CheckedInvariants))]
[JsonSerializable(typeof(OrphanMessage))]
internal sealed partial class ShardJsonContext : JsonSerializerContext;

/// <summary>What the last lines of the text tell of a capture.</summary>
/// <param name="Invariants">Its invariants.</param>
internal sealed record CheckedInvariants(IReadOnlyList<CheckedInvariant> Invariants);

/// <summary>How often one was checked.</summary>
/// <param name="Id">Which.</param>
/// <param name="Checked">How often.</param>
/// <param name="Broken">How often it did not hold.</param>
internal sealed record CheckedInvariant(string Id, long Checked, long Broken);

/// <summary>What the text tells of an orphaned golden.</summary>
/// <param name="Message">In one line.</param>
internal sealed record OrphanMessage(string Message);
