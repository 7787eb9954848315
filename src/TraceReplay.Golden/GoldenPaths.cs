namespace TraceReplay.Golden;

/// <summary>Where a golden stands: <c>golden/&lt;capture&gt;/&lt;policy&gt;.verified.txt</c>, with '/' on every system.</summary>
internal static class GoldenPaths
{
    public const string VerifiedSuffix = ".verified.txt";
    public const string ReceivedSuffix = ".received.txt";

    public static string Folder(string directory, string capture) => $"{Trim(directory)}/{capture}";

    public static string Verified(string directory, string capture, string policy) =>
        $"{Folder(directory, capture)}/{policy}{VerifiedSuffix}";

    public static string Received(string directory, string capture, string policy) =>
        $"{Folder(directory, capture)}/{policy}{ReceivedSuffix}";

    private static string Trim(string directory)
    {
        string slashed = directory.Replace('\\', '/');
        return slashed.Length > 1 ? slashed.TrimEnd('/') : slashed;
    }
}
