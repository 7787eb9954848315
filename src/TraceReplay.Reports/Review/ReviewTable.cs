namespace TraceReplay.Reports;

/// <summary>Policies side by side.</summary>
/// <param name="Policies">Their names, a column each.</param>
/// <param name="Rows">The measures.</param>
internal sealed record ReviewTable(IReadOnlyList<string> Policies, IReadOnlyList<ReviewRow> Rows);
