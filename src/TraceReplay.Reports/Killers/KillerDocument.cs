using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What a killer beside the kernel would have killed.</summary>
/// <param name="Series">The file of the samples that it was shown; null where there are none.</param>
/// <param name="Samples">How many they are.</param>
/// <param name="MayKill">The first call at which it may kill; null where it surely never does, or has no samples.</param>
/// <param name="Kills">The first call at which it surely kills.</param>
/// <param name="KernelKill">The time of the kernel's first OOM kill.</param>
/// <param name="KillsAfter">How often it would kill after its first certain kill, on numbers of a machine on which it did not.</param>
/// <param name="Functions">The calls of its functions.</param>
/// <param name="Missing">What undetermined calls lacked, by name, with their number.</param>
/// <param name="Presumes">What it presumes of the machine.</param>
/// <param name="Story">The same in sentences.</param>
internal sealed record KillerDocument(
    string? Series, int Samples, KillerTickDocument? MayKill, KillerTickDocument? Kills, string? KernelKill, int KillsAfter,
    IReadOnlyList<KillerFunctionDocument> Functions, IReadOnlyDictionary<string, int> Missing, IReadOnlyList<string> Presumes, IReadOnlyList<string> Story)
{
    public static KillerDocument? Of(PolicyResult policy, Capture capture) => policy.Killer is not KillerResult killer ? null : new(
        killer.Series?.File,
        killer.Series?.Samples.Count ?? 0,
        KillerTickDocument.Of(killer.Course.Possible, killer),
        KillerTickDocument.Of(killer.Course.Certain, killer),
        killer.KernelKill?.Time.ToString(),
        killer.Course.KillsAfter,
        [.. killer.Course.Functions.Select(KillerFunctionDocument.Of)],
        killer.Missing,
        killer.Presumes,
        [.. Golden.PolicyStory.Sentences(policy, capture)]);
}
