using System.Globalization;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>The clauses of kswapd's runs, of resets outside reclaim and of waits, in words.</summary>
internal static class KswapdClauseText
{
    private static readonly string[] Reasons = ["WRITEBACK", "ISOLATED", "NOPROGRESS", "CONGESTED"];

    public static string Message(in Decision decision)
    {
        ClauseValues v = decision.Values;
        return decision.Clause switch
        {
            Clause.ResetPcp => Text($"reason PCP resets a node only if kswapd_failures ({Or(v.A)}) >= 16 and a node with memory stands above it"),
            Clause.ResetRefused => Text($"shrink_node() that reclaimed leaves kswapd_failures at {v.A} only where the kernel asks for a balanced node, and this one is not"),
            Clause.ResetOther => "reason OTHER belongs to the task that wrote to demotion_enabled",
            Clause.GoesOn => Text($"kswapd goes on only if kswapd_failures ({Or(v.A)}) < 16"),
            Clause.RunOrder => Text($"a run of order {v.A} falls back to order 0 once it reclaimed {v.B} pages"),
            Clause.ReturnedOrder => Text($"balance_pgdat returns the order at which it ended, and its end event told order {v.A}"),
            Clause.SleepTraced => Text($"prepare_kswapd_sleep of node {v.A} returned true before and after the short sleep, and mm_vmscan_kswapd_sleep follows"),
            Clause.RunPriority => "the priority of kswapd falls from 12 to 1, and goes up only when the run starts again",
            Clause.RunTask => Text($"balance_pgdat of node {v.A} is called by kswapd{v.A}"),
            Clause.RunPair => Text($"begin and end of balance_pgdat of node {v.A} alternate"),
            Clause.FailsInRun => Text($"kswapd_failures of node {v.A} grows between begin and end of balance_pgdat"),
            Clause.WakesBetween => Text($"kswapd{v.A} slept, and mm_vmscan_kswapd_wake comes before it reclaims or sleeps again"),
            Clause.ThrottleTimeout => Text($"a wait for {Reason(v)} times out after {Timeout(v)}"),
            Clause.ThrottleDelay => Text($"a wait for {Reason(v)} lasts whole jiffies, from none to its timeout of {Or(v.A)} us, and this one {v.D} us"),
            Clause.ThrottledHopeless => Text($"no task waits for {Reason(v)} if kswapd_failures >= 16, or if little waits to be written"),
            Clause.HopelessAllows => Text($"allow_direct_reclaim lets every task go on where kswapd_failures ({Or(v.A)}) >= 16"),
            Clause.ThrottledKswapd => Text($"kswapd does not wait for {Reason(v)}"),
            Clause.BalancedUnmanaged => Text($"a node without a managed zone up to index {v.A} is balanced"),
            _ => decision.Clause.ToString(),
        };
    }

    public static string Subject(Clause clause) => clause switch
    {
        Clause.ResetPcp or Clause.ResetOther or Clause.ResetRefused => "kswapd_failures=",
        Clause.GoesOn => "hopeless=",
        Clause.RunOrder or Clause.ReturnedOrder => "order=",
        Clause.SleepTraced => "sleeps=",
        Clause.RunPriority => "priority=",
        Clause.RunTask => "own_kswapd=",
        Clause.RunPair or Clause.FailsInRun => "begun=",
        Clause.WakesBetween => "wakes=",
        Clause.ThrottleTimeout => "usec_timeout=",
        Clause.HopelessAllows => "allow=",
        Clause.ThrottleDelay or Clause.ThrottledHopeless or Clause.ThrottledKswapd => "waits=",
        Clause.BalancedUnmanaged => "balanced=",
        _ => string.Empty,
    };

    /// <summary>What the model admits, where a set of small numbers cannot hold it; else null.</summary>
    public static string? Expected(in Decision decision) =>
        decision.Clause == Clause.ThrottleTimeout ? decision.Values.C.ToString() : null;

    /// <summary>What the kernel did, where it is one of the values; else null.</summary>
    public static long? Actual(in Decision decision) =>
        decision.Clause == Clause.ThrottleTimeout && decision.Values.A >= 0 ? decision.Values.A : null;

    private static string Reason(ClauseValues v) => v.B >= 0 && v.B < Reasons.Length ? Reasons[v.B] : "an unknown reason";

    private static string Timeout(ClauseValues v) => (ThrottleReason)v.B switch
    {
        ThrottleReason.Writeback => "HZ/10 jiffies",
        ThrottleReason.Isolated => "HZ/50 jiffies",
        _ => "a jiffy",
    };

    // A value that is not known is written as such, never as a number.
    private static string Or(long value) => value < 0 ? "unknown" : value.ToString(CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
