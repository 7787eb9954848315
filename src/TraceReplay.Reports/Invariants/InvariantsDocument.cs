using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TraceReplay.Reports;

/// <summary>The object that <c>invariants --format json</c> prints.</summary>
internal sealed record InvariantsDocument(int Schema, IReadOnlyList<InvariantDocument> Invariants);

/// <summary>One invariant.</summary>
internal sealed record InvariantDocument(
    string Id,
    string Title,
    string When,
    string Then,
    [property: AllowedValues("strict", "reorder")] string Tolerance,
    string? Tolerated,
    IReadOnlyList<string> KernelLines,
    IReadOnlyList<string> Events,
    string? Needs,
    IReadOnlyList<SourcePlaceDocument> Places,
    InvariantExampleDocument Example);

/// <summary>A place of the source; its lines by kernel line.</summary>
internal sealed record SourcePlaceDocument(string File, string Function, string Code, IReadOnlyDictionary<string, int> Lines);

/// <summary>A trace that breaks an invariant.</summary>
internal sealed record InvariantExampleDocument(
    int Line,
    string Why,
    IReadOnlyList<string> Trace,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Zoneinfo);

/// <summary>How often an invariant was checked on a capture.</summary>
internal sealed record InvariantCountDocument(
    string Id,
    long Checked,
    long Broken,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? NotChecked);
