namespace TraceReplay.Reports;

/// <summary>What the user asked for, word for word: what a reader types to get the same report.</summary>
/// <param name="Paths">The paths.</param>
/// <param name="Options">The options that decide what the report says, each with its value behind it.</param>
public sealed record ReportRequest(IReadOnlyList<string> Paths, IReadOnlyList<string> Options)
{
    /// <summary>The files of the policies that are not built in: the report rests on them too.</summary>
    public IReadOnlyList<FileHash> PolicyFiles { get; init; } = [];

    /// <summary>The command line, a word each.</summary>
    internal IEnumerable<string> Words => Paths.Any(p => p.Length > 1 && p[0] == '-')
        ? ["tracereplay", "report", .. Options, "--", .. Paths]
        : ["tracereplay", "report", .. Paths, .. Options];
}
