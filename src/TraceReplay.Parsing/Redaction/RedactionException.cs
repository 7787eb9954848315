namespace TraceReplay.Parsing;

/// <summary>A capture cannot be redacted; the message is fit for a user.</summary>
public sealed class RedactionException(string message) : Exception(message);
