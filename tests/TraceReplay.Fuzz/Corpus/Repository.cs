namespace TraceReplay.Fuzz;

/// <summary>Where the repository lies.</summary>
internal static class Repository
{
    /// <summary>Its top folder, found from the program upwards.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "TraceReplay.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("the fuzzer runs outside of the repository");
    }
}
