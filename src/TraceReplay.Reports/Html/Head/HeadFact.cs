namespace TraceReplay.Reports;

/// <summary>One fact of a capture with its name.</summary>
internal sealed record HeadFact(string Name, string Text);
