namespace TraceReplay.Golden.Tests;

/// <summary>The repository the tests run in, found from where they were built.</summary>
internal static class Repository
{
    public static string PathOf(string name) => Path.Combine(RepositoryRoot.Path, name);
}
