namespace TraceReplay.Replay;

/// <summary>A line of a capture that helps to judge a finding.</summary>
/// <param name="File">The file, relative to the capture.</param>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Relation">Why it is shown.</param>
/// <param name="Text">The line as it stands in the file; of a mail, as it was before it was mailed.</param>
public sealed record ContextLine(string File, long Line, ContextRelation Relation, string Text);
