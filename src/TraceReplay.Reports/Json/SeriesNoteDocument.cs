namespace TraceReplay.Reports;

/// <summary>A note that the recorder wrote into a series.</summary>
internal sealed record SeriesNoteDocument(long Line, string Text);
