namespace TraceReplay.Parsing;

/// <summary>A capture without the names in it.</summary>
/// <param name="Source">The capture.</param>
/// <param name="LeftOut">The files that are left out, for it is not known what they hold.</param>
/// <param name="Names">What was replaced.</param>
/// <param name="RemovedLines">How many lines of traces, or fields of events, were taken out whole.</param>
public sealed record RedactedCapture(CaptureSource Source, IReadOnlyList<string> LeftOut, IReadOnlyList<ReplacedName> Names, long RemovedLines);
