namespace TraceReplay.Reports;

/// <summary>
/// Where things stand in a bundle, below its top folder. The capture's files stand at the top, so that an unpacked bundle is a capture
/// folder and a finding names a file as the archive does; all else stands in one folder, where no file of a capture can be.
/// </summary>
public static class BundleNames
{
    /// <summary>What the bundle holds, for programs.</summary>
    public const string Manifest = Folder + "manifest.json";

    /// <summary>The hashes as <c>sha256sum --check</c> reads them, for people without tracereplay.</summary>
    public const string Sums = Folder + "SHA256SUMS";

    /// <summary>The mail report.</summary>
    public const string Report = Folder + "report.txt";

    private const string Folder = "bundle/";

    /// <summary>The golden of a policy.</summary>
    public static string Golden(string policyFile) => $"{Folder}golden/{policyFile}.verified.txt";

    /// <summary>The decisions of a policy.</summary>
    public static string Decisions(string policyFile) => $"{Folder}decisions/{policyFile}.csv.gz";

    /// <summary>The text of a policy that is none of the built-in ones.</summary>
    public static string PolicyText(string policy) => $"{Folder}policies/{policy}.policy";

    /// <summary>The top folder of a capture's bundle: the last part of its name.</summary>
    public static string Top(string capture)
    {
        ArgumentNullException.ThrowIfNull(capture);
        return capture[(capture.LastIndexOf('/') + 1)..];
    }

    /// <summary>Whether a file is one of the capture.</summary>
    public static bool IsOfCapture(string path) => !path.Contains('/', StringComparison.Ordinal);
}
