namespace TraceReplay.Reports;

/// <summary>The SHA-256 of one file of a capture.</summary>
/// <param name="Name">The file, relative to the capture.</param>
/// <param name="Sha256">As <c>sha256sum</c> prints it; null for a pipe, which cannot be read again.</param>
public sealed record FileHash(string Name, string? Sha256);
