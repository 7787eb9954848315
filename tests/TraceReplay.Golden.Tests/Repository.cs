namespace TraceReplay.Golden.Tests;

/// <summary>The repository the tests run in, found from where they were built.</summary>
internal static class Repository
{
    private const string Suffix = ".verified.txt";

    public static string TracesFolder => Path.Combine(RepositoryRoot.Path, "traces");

    public static string GoldenFolder => Path.Combine(RepositoryRoot.Path, "golden");

    public static IReadOnlyList<string> Captures { get; } = [.. Names(Directory.EnumerateDirectories(TracesFolder))];

    public static IEnumerable<string> GoldenPoliciesOf(string capture)
    {
        string folder = Path.Combine(GoldenFolder, capture);
        return Directory.Exists(folder) ? Names(Directory.EnumerateFiles(folder, "*" + Suffix)).Select(f => f[..^Suffix.Length]) : [];
    }

    public static string PathOf(string name) => Path.Combine(RepositoryRoot.Path, name);

    private static IEnumerable<string> Names(IEnumerable<string> paths) =>
        paths.Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal);
}
