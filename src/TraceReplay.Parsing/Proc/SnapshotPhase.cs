namespace TraceReplay.Parsing;

/// <summary>The phase of a run that the name of a snapshot's file ends with.</summary>
internal static class SnapshotPhase
{
    /// <summary><c>before</c>, <c>mid</c> or <c>after</c>; else empty.</summary>
    public static string Of(string file)
    {
        string name = file.EndsWith(".gz", StringComparison.Ordinal) ? file[..^3] : file;
        string suffix = name[(name.LastIndexOf('.') + 1)..];
        return suffix is "before" or "mid" or "after" ? suffix : "";
    }
}
