using System.Globalization;
using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>When a policy, or the kernel, first kills.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="MayFrom">From when on it may kill; <c>-</c> where it never may.</param>
/// <param name="KilledBy">By when it has surely killed; <c>-</c> where it does not surely kill.</param>
/// <param name="Seconds">How long after the kernel's first OOM kill, in s, negative before it.</param>
/// <param name="Whom">The victim.</param>
/// <param name="Rule">The rule by which it kills.</param>
internal sealed record KillRow(string Policy, string MayFrom, string KilledBy, string Seconds, string Whom, string Rule)
{
    /// <summary>Where there is nothing to say.</summary>
    public const string None = "-";

    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["policy", ">may kill from", ">has killed by", ">s to kernel's", "whom", "rule"];

    /// <summary>The cells in their order.</summary>
    public IReadOnlyList<string> Cells => [Policy, MayFrom, KilledBy, Seconds, Whom, Rule];

    /// <summary>The rows of a capture, the kernel's first; none where no policy is a killer.</summary>
    public static IReadOnlyList<KillRow> Of(CaptureResult capture) => capture.Policies.All(p => p.Killer is null)
        ? []
        : [OfKernel(capture), .. capture.Policies.Where(p => !p.IsNative).Select(p => p.Killer is null ? OfRules(capture, p) : OfKiller(p, p.Killer))];

    private static IReadOnlyList<OomKill> Kills(CaptureResult capture) =>
        [.. capture.Policies.Select(p => p.IsNative && p.Kills.Count > 0 ? p.Kills[0] : p.Killer?.KernelKill).OfType<OomKill>().Take(1)];

    private static KillRow OfKernel(CaptureResult capture) => Kills(capture) is [OomKill kill]
        ? new("the kernel", kill.Time.ToString(), kill.Time.ToString(), Signed(0), OomWords.Victim(kill, capture.Capture.Names), DecisionSites.NameOf(DecisionSite.OutOfMemory))
        : new("the kernel", None, None, None, "nobody", None);

    // Where the allocator gives up, the OOM killer comes next, and chooses as the kernel's does.
    private static KillRow OfRules(CaptureResult capture, PolicyResult policy)
    {
        if (policy.Changes?.Oom is not { First: GiveUp first } oom)
        {
            string none = policy.Changes?.Oom is { Undetermined: > 0 } ? "undetermined" : None;
            return new(policy.Policy.Name, none, None, None, policy.Changes?.Oom is null ? "as the kernel" : None, None);
        }

        string at = first.Time.ToString();
        string seconds = Kills(capture) is [OomKill kill] && kill.Time.IsSeconds && first.Time.IsSeconds ? Signed((first.Time.Value - kill.Time.Value) / 1e9) : None;
        return new(policy.Policy.Name, oom.MayBeEarlier ? "undetermined" : at, at, seconds, "as the kernel", DecisionSites.NameOf(DecisionSite.ShouldReclaimRetry));
    }

    private static KillRow OfKiller(PolicyResult policy, KillerResult killer)
    {
        (KillerTick? possible, KillerTick? certain) = (killer.Course.Possible, killer.Course.Certain);
        if (possible is null)
        {
            bool isTold = !killer.LacksSeries && killer.CoversKernel;
            return new(policy.Policy.Name, isTold ? None : "no samples", None, None, isTold ? "nobody" : None, None);
        }

        KillerTick shown = certain ?? possible;
        return new(
            policy.Policy.Name,
            Time(possible),
            certain is null ? None : Time(certain),
            killer.SecondsAfterKernel(shown) is double seconds ? Signed(seconds) : None,
            KillerStory.Whom(shown.Victim),
            shown.Rule);
    }

    private static string Time(KillerTick tick) => KillerResult.TimeOf(tick).ToString();

    private static string Signed(double seconds) => seconds.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);
}
