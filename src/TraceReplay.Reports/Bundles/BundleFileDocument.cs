namespace TraceReplay.Reports;

/// <summary>A file of a bundle.</summary>
internal sealed record BundleFileDocument(string Path, long Bytes, string Sha256);
