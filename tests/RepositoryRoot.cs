namespace TraceReplay;

/// <summary>Where the repository lies. Compiled into each program of this folder.</summary>
internal static class RepositoryRoot
{
    /// <summary>Its top folder, found from the program upwards: BenchmarkDotNet runs from a folder of its own making, below the project's.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "TraceReplay.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("no TraceReplay.sln above the program");
    }
}
