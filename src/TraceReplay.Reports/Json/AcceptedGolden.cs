namespace TraceReplay.Reports;

/// <summary>What <c>accept</c> did to one golden.</summary>
/// <param name="Status"><c>created</c>, <c>changed</c>, <c>unchanged</c> or <c>deleted</c>; <c>orphaned</c> of one that makes the command fail.</param>
/// <param name="Path">The golden, as messages name it.</param>
public sealed record AcceptedGolden(string Status, string Path);
