namespace TraceReplay.Parsing;

/// <summary>A path holds no capture; the message is fit for a user.</summary>
public sealed class CaptureNotFoundException(string message) : Exception(message);
