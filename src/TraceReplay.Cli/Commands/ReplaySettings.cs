using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>What only <c>replay</c> is told.</summary>
/// <param name="SummaryOnly">Whether the decisions are left out.</param>
/// <param name="Rows">What a row of CSV is.</param>
internal sealed record ReplaySettings(bool SummaryOnly, ReplayRowKind Rows);
