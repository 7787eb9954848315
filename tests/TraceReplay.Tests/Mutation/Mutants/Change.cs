namespace TraceReplay.Tests;

/// <summary>A plausible change of a capture.</summary>
/// <param name="Text">The change in words: <c>no_progress_loops 3 -> 5</c>.</param>
/// <param name="Edits">The places changed, in order.</param>
internal sealed record Change(string Text, params Edit[] Edits);
