namespace TraceReplay.Events;

/// <summary>What a recorder wrote into its series for the reader, such as <c>lost 3 samples: the recorder was not scheduled</c>.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Text">The words.</param>
public sealed record SeriesNote(long Line, string Text);
