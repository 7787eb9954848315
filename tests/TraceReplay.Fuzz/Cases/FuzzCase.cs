namespace TraceReplay.Fuzz;

/// <summary>One input: a file, or a folder of files.</summary>
/// <param name="Name">Target, seed and number: enough to make it again.</param>
/// <param name="Files">The files; one that stands alone is named on the command line, several are a folder.</param>
/// <param name="Recipe">What was done to the recordings, in order.</param>
internal sealed record FuzzCase(string Name, IReadOnlyList<FuzzFile> Files, IReadOnlyList<string> Recipe)
{
    /// <summary>All bytes of all files.</summary>
    public long Bytes => Files.Sum(f => (long)f.Bytes.Length);

    /// <summary>The same case with one file changed.</summary>
    public FuzzCase With(int file, byte[] bytes) =>
        this with { Files = [.. Files.Select((f, i) => i == file ? new FuzzFile(f.Name, bytes) : f)] };
}
