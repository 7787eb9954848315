using TraceReplay.Model;

namespace TraceReplay.Golden;

/// <summary>Which policies a capture has goldens of.</summary>
public static class GoldenPolicies
{
    /// <summary>Whether the capture has a golden of any policy.</summary>
    /// <param name="directory">The golden folder.</param>
    /// <param name="capture">The capture's name.</param>
    public static bool HasAny(string directory, string capture) => FilesOf(directory, capture).Any();

    /// <summary>The built-in policies, with their parameters, of which the capture has a golden, sorted by file name.</summary>
    /// <param name="directory">The golden folder.</param>
    /// <param name="capture">The capture's name.</param>
    public static IReadOnlyList<Policy> Of(string directory, string capture) =>
    [
        .. FilesOf(directory, capture)
            .Order(StringComparer.Ordinal)
            .Select(f => BuiltInPolicies.OfFileName(Path.GetFileName(f)[..^GoldenPaths.VerifiedSuffix.Length]))
            .OfType<Policy>(),
    ];

    private static IEnumerable<string> FilesOf(string directory, string capture)
    {
        string folder = GoldenPaths.Folder(directory, capture);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + GoldenPaths.VerifiedSuffix) : [];
    }
}
