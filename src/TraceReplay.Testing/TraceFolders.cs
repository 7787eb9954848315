namespace TraceReplay.Testing;

/// <summary>Where the captures and the goldens of a test lie.</summary>
/// <param name="Traces">The folder of the captures, which may not be there.</param>
/// <param name="Golden">The folder of the goldens, which may not be there.</param>
internal sealed record TraceFolders(string Traces, string Golden)
{
    /// <summary>
    /// Looks for them from the test's source upwards, and where that is not on this machine (built elsewhere, or with mapped paths) from the
    /// test's program upwards.
    /// </summary>
    public static TraceFolders Find(string traces, string golden, string testFile)
    {
        string? source = Path.GetDirectoryName(testFile);
        string root = Above(source, traces) ?? Above(AppContext.BaseDirectory, traces) ?? (Directory.Exists(source) ? source : AppContext.BaseDirectory);
        return new TraceFolders(Path.GetFullPath(traces, root), Path.GetFullPath(golden, root));
    }

    // An absolute path is found wherever the search begins.
    private static string? Above(string? folder, string traces)
    {
        while (folder is { Length: > 0 } && !Directory.Exists(Path.Combine(folder, traces)))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return string.IsNullOrEmpty(folder) ? null : Path.GetFullPath(folder);
    }
}
