namespace TraceReplay.Parsing;

/// <summary>A line that should have been an event, or a value of a snapshot, but could not be read.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Column">The byte in the line, from 1, at which it went wrong.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Excerpt">The beginning of the line in printable ASCII, 120 characters at most.</param>
public sealed record Complaint(long Line, int Column, string Message, string Excerpt);
