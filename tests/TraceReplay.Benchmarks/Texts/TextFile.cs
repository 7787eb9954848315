namespace TraceReplay.Benchmarks;

/// <summary>A file that peers read.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Bytes">How much text it holds, decompressed.</param>
internal sealed record TextFile(string Path, long Bytes);
