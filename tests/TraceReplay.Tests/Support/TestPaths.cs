namespace TraceReplay.Tests;

/// <summary>What the tests need of the repository.</summary>
internal static class TestPaths
{
    public static string Root => RepositoryRoot.Path;

    public static string Traces { get; } = Path.Combine(Root, "traces");

    public static string Capture(string name) => Path.Combine(Traces, name);
}
