namespace TraceReplay.Parsing;

/// <summary>A recording could not be printed; the message says why, for people.</summary>
internal sealed class RecorderException(string message) : IOException(message);
