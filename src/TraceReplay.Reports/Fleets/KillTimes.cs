using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>When a policy first kills, beside the kernel's first kill.</summary>
/// <param name="Word">What becomes of the kernel's kills, in the word of a <see cref="VerdictRow"/>.</param>
/// <param name="May">From when on it may kill; null where it never may, or where that is open.</param>
/// <param name="Surely">By when it has surely killed; null where it does not surely kill.</param>
/// <param name="MaySeconds"><paramref name="May"/> after the kernel's first kill, in s; null where the two cannot be compared.</param>
/// <param name="SurelySeconds">The same of <paramref name="Surely"/>.</param>
internal sealed record KillTimes(string Word, TraceTime? May = null, TraceTime? Surely = null, double? MaySeconds = null, double? SurelySeconds = null)
{
    /// <summary>Of one policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="kernel">The kernel's first kill.</param>
    public static KillTimes Of(PolicyResult policy, OomKill? kernel) => policy switch
    {
        { IsNative: true } => new("as_kernel"),
        { Killer: KillerResult killer } => OfKiller(killer),
        { Changes.Oom: OomChanges oom } => OfRules(oom, kernel),
        _ => new("as_kernel"),
    };

    private static KillTimes OfKiller(KillerResult killer)
    {
        (KillerTick? possible, KillerTick? certain) = (killer.Course.Possible, killer.Course.Certain);
        if (possible is null)
        {
            return new(!killer.LacksSeries && killer.CoversKernel ? "none" : "unknown");
        }

        return new(
            certain is null ? "may_kill" : "kills",
            KillerResult.TimeOf(possible),
            certain is null ? null : KillerResult.TimeOf(certain),
            killer.SecondsAfterKernel(possible),
            killer.SecondsAfterKernel(certain));
    }

    // Where the allocator gives up, the OOM killer comes next. A retry beyond the kernel's give-up is not in the recording. That no call is seen proves nothing.
    private static KillTimes OfRules(OomChanges oom, OomKill? kernel)
    {
        if (oom.First is not GiveUp first)
        {
            return new(oom.Undetermined > 0 ? "unknown" : oom.RetriesLonger > 0 ? "retries_longer" : oom.Same > 0 ? "as_kernel" : "unknown");
        }

        double? seconds = kernel is { Time.IsSeconds: true } kill && first.Time.IsSeconds ? (first.Time.Value - kill.Time.Value) / 1e9 : null;
        return new("kills", oom.MayBeEarlier ? null : first.Time, first.Time, oom.MayBeEarlier ? null : seconds, seconds);
    }
}
