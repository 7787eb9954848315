namespace TraceReplay.Tests;

/// <summary>Where the repository lies, found from the test assembly upwards.</summary>
internal static class TestPaths
{
    public static string Root { get; } = FindRoot();

    public static string Traces { get; } = Path.Combine(Root, "traces");

    public static string Capture(string name) => Path.Combine(Traces, name);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TraceReplay.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("no TraceReplay.sln above the test assembly");
    }
}
