namespace TraceReplay.Golden;

/// <summary>
/// Which captures the goldens of a folder speak for: those of the folder beside it (<c>traces</c> beside <c>golden</c>), or all when
/// the user named the golden folder. A capture from elsewhere is compared if a golden of its name exists, and misses none.
/// </summary>
/// <param name="goldenFolder">The golden folder.</param>
/// <param name="isNamed">Whether the user named it.</param>
public sealed class GoldenScope(string goldenFolder, bool isNamed)
{
    private readonly string? _home = ParentOf(goldenFolder);

    /// <summary>Whether the user named the folder.</summary>
    public bool IsNamed => isNamed;

    /// <summary>Whether the user named a folder that is not there.</summary>
    public bool IsNamedAndMissing => isNamed && !Directory.Exists(goldenFolder);

    /// <summary>Whether the captures below <paramref name="folder"/> should have goldens here.</summary>
    public bool Covers(string? folder) => folder is not null && (isNamed || IsBelow(Path.GetFullPath(folder), _home));

    /// <summary>Whether the capture in <paramref name="captureFolder"/> should have a golden here; a single file (null) need not.</summary>
    public bool Expects(string? captureFolder) => captureFolder is not null && Covers(ParentOf(captureFolder));

    private static bool IsBelow(string folder, string? home)
    {
        string? above = ParentOf(folder);
        return above is not null && (above == home || IsBelow(above, home));
    }

    private static string? ParentOf(string folder) =>
        Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
}
