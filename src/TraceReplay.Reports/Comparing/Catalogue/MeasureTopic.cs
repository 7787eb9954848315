namespace TraceReplay.Reports;

/// <summary>What measures are about: a heading of the table.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Key">Its name in JSON and CSV.</param>
internal sealed record MeasureTopic(string Name, string Key);
