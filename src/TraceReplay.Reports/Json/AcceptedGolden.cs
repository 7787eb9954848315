using System.ComponentModel.DataAnnotations;

namespace TraceReplay.Reports;

/// <summary>What <c>accept</c> did to one golden.</summary>
/// <param name="Status">What was done; <c>orphaned</c> of one that makes the command fail.</param>
/// <param name="Path">The golden, as messages name it.</param>
public sealed record AcceptedGolden([property: AllowedValues("created", "changed", "unchanged", "deleted", "orphaned")] string Status, string Path);
