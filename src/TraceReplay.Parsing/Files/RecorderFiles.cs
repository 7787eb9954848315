namespace TraceReplay.Parsing;

/// <summary>What the recorder of <c>tracereplay record</c> leaves in a folder beside recordings and snapshots. Nothing in these texts says what they are: their names do.</summary>
internal static class RecorderFiles
{
    /// <summary>What a file is for; null for one that is not the recorder's.</summary>
    public static string? PurposeOf(string name) => name switch
    {
        FileSums.Name => "the hashes of the other files, which are held against it",
        "notes" => "what was recorded by what, and what was left out",
        "decisions.bt" => "the probes that ran",
        "decisions.dropped" => "the probes that this kernel does not have",
        "decisions.err" or "perf.err" or "trace-cmd.err" => "what a recorder said on standard error",
        "cmdline" => "how the kernel was started",
        "sysctl.before" or "sysctl.after" => "the sysctls that reclaim reads",
        _ => null,
    };
}
