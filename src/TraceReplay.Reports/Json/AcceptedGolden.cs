using System.ComponentModel.DataAnnotations;

namespace TraceReplay.Reports;

/// <summary>What <c>accept</c> did to one golden.</summary>
/// <param name="Status">What was done.</param>
/// <param name="Path">The golden, as messages name it.</param>
public sealed record AcceptedGolden([property: AllowedValues("created", "changed", "unchanged", "deleted")] string Status, string Path);
