namespace TraceReplay.Model;

/// <summary>The killers that the model has.</summary>
internal static class KillerCatalogue
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<KillerInfo> All { get; } =
    [
        new("systemd-oomd", SystemdOomdKiller.Parameters, s => new SystemdOomdKiller(s)),
        new("lmkd", LmkdKiller.Parameters, s => new LmkdKiller(s)),
        new("oomd", OomdKiller.Parameters, s => new OomdKiller(s)),
        new("bpf-oom", BpfOomKiller.Parameters, s => new BpfOomKiller(s)),
    ];
}
