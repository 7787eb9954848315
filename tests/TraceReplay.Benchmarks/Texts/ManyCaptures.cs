using System.Globalization;

namespace TraceReplay.Benchmarks;

/// <summary>Folders of so many captures: links to the small ones of the repository, in turn.</summary>
internal static class ManyCaptures
{
    private const long MostBytes = 200_000;

    private static readonly Lazy<string[]> Small = new(FindSmall);

    /// <summary>How many captures the links go to.</summary>
    public static int Different => Small.Value.Length;

    /// <summary>Makes a folder of captures.</summary>
    /// <param name="folder">Where it is made.</param>
    /// <param name="count">How many captures it holds.</param>
    public static string Make(BenchmarkFolder folder, int count)
    {
        string all = Directory.CreateDirectory(folder.PathOf(string.Create(CultureInfo.InvariantCulture, $"captures-{count}"))).FullName;
        for (int i = 0; i < count; i++)
        {
            string capture = Small.Value[i % Small.Value.Length];
            Directory.CreateSymbolicLink(Path.Combine(all, string.Create(CultureInfo.InvariantCulture, $"{i:D4}-{Path.GetFileName(capture)}")), capture);
        }

        return all;
    }

    private static string[] FindSmall() =>
    [
        .. Directory.GetDirectories(Path.Combine(RepositoryRoot.Path, "traces"))
            .Where(d => new DirectoryInfo(d).EnumerateFiles().Sum(f => f.Length) < MostBytes)
            .Order(StringComparer.Ordinal),
    ];
}
