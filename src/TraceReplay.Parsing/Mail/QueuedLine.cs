namespace TraceReplay.Parsing;

/// <summary>A line of text in a <see cref="LineQueue"/>.</summary>
/// <param name="Start">Where its bytes begin.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Line">The line of the file in which it begins.</param>
/// <param name="DiskLines">How many lines of the file it accounts for.</param>
/// <param name="Flaw">What is odd about it.</param>
/// <param name="CutShort">Whether the file ends before it does.</param>
internal readonly record struct QueuedLine(int Start, int Length, long Line, int DiskLines, LineFlaw Flaw, bool CutShort);
