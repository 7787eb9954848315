using System.Globalization;

namespace TraceReplay.Replay;

/// <summary>The clauses of decisions that a policy makes in the kernel's place, in words.</summary>
internal static class PolicyClauseText
{
    public static string? Message(in Decision decision)
    {
        ClauseValues v = decision.Values;
        return decision.Clause switch
        {
            Clause.PolicyRetries => Text($"the policy retries only if a zone has more than its min watermark ({Or(v.B)}) and its reserves; it counts {Or(v.A)} pages in the last one"),
            Clause.PolicyResets => Text($"the policy's kswapd_failures is {Or(v.A)} before this reclaim of {(v.B == 1 ? "1 page" : $"{Or(v.B)} pages")}"),
            Clause.PolicyRuns => Text($"the policy's kswapd runs only while its kswapd_failures ({Or(v.A)}) does not stop it"),
            Clause.PolicySleeps => Text($"the kernel's kswapd stops at 16 failures, and the policy's has {Or(v.A)}"),
            Clause.KillerKills => Text($"the killer decides so {(v.A == 1 ? "once" : $"{v.A} times in a row")}"),
            Clause.KillerBefore => "the killer had killed by the time at which the kernel's OOM killer chose a victim",
            _ => null,
        };
    }

    public static string? Subject(Clause clause) => clause switch
    {
        Clause.PolicyRetries => "retries=",
        Clause.PolicyResets => "kswapd_failures=",
        Clause.PolicyRuns => "runs=",
        Clause.PolicySleeps => "stops=",
        Clause.KillerKills or Clause.KillerBefore => "kills=",
        _ => null,
    };

    // A value that is not known is written as such, never as a number.
    private static string Or(long value) => value < 0 ? "unknown" : value.ToString(CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
