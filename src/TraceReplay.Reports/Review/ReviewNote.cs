namespace TraceReplay.Reports;

/// <summary>One thing that a report says.</summary>
/// <param name="Label">What it is about, in a word or a name.</param>
/// <param name="Text">What there is to say, in sentences.</param>
internal sealed record ReviewNote(string Label, string Text);
