namespace TraceReplay.Parsing;

/// <summary>On what it depends how a line is read, beside the line itself.</summary>
/// <param name="Dialect">The place of the dialect that took the line before.</param>
/// <param name="SawTraceCmd">Whether a line was seen that only trace-cmd prints.</param>
internal readonly record struct ReadState(int Dialect, bool SawTraceCmd);
