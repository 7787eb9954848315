namespace TraceReplay.Reports;

/// <summary>One measure of each policy.</summary>
/// <param name="Measure">Its name; what is a part of the measure above begins with blanks.</param>
/// <param name="Values">A value a policy.</param>
internal sealed record ReviewRow(string Measure, IReadOnlyList<string> Values);
