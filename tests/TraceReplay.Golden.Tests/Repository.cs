namespace TraceReplay.Golden.Tests;

/// <summary>The repository the tests run in, found from where they were built.</summary>
internal static class Repository
{
    private const string Suffix = ".verified.txt";

    private static readonly string Root = FindRoot();

    public static string TracesFolder => Path.Combine(Root, "traces");

    public static string GoldenFolder => Path.Combine(Root, "golden");

    public static IReadOnlyList<string> Captures { get; } = [.. Names(Directory.EnumerateDirectories(TracesFolder))];

    public static IEnumerable<string> GoldenPoliciesOf(string capture)
    {
        string folder = Path.Combine(GoldenFolder, capture);
        return Directory.Exists(folder) ? Names(Directory.EnumerateFiles(folder, "*" + Suffix)).Select(f => f[..^Suffix.Length]) : [];
    }

    public static string PathOf(string name) => Path.Combine(Root, name);

    private static IEnumerable<string> Names(IEnumerable<string> paths) =>
        paths.Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "TraceReplay.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("the tests run outside of the repository");
    }
}
