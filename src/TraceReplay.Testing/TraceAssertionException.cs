namespace TraceReplay.Testing;

/// <summary>A capture does not hold; the message is the finding as <c>tracereplay verify</c> prints it.</summary>
public sealed class TraceAssertionException(string message) : Exception(message);
