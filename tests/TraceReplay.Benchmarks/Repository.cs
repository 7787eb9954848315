namespace TraceReplay.Benchmarks;

/// <summary>Where the repository lies.</summary>
internal static class Repository
{
    /// <summary>Its top folder. BenchmarkDotNet runs from a folder of its own making, below the project's.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "TraceReplay.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("the benchmarks run outside of the repository");
    }
}
