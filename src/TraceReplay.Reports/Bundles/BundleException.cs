namespace TraceReplay.Reports;

/// <summary>A bundle that cannot be made, or cannot be read; the message is fit for a user.</summary>
public sealed class BundleException(string message) : Exception(message);
