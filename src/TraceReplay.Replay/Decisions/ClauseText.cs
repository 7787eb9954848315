using System.Globalization;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>A decision in words: what the clause says, what the model expected, what the kernel did.</summary>
public static partial class ClauseText
{
    /// <summary>The clause with the values in it, in the terms of the kernel's source.</summary>
    public static string Message(in Decision decision)
    {
        ClauseValues v = decision.Values;
        return decision.Clause switch
        {
            Clause.LoopCounter => Loops(v),
            Clause.WalkAfterPass => "the zone walk ends at the first zone with wmark_check=1, and another zone follows it",
            Clause.WalkLoops => "no_progress_loops is one value for all zones of a walk",
            Clause.WalkOrder => "order is one value for all zones of a walk",
            Clause.WalkZoneTwice => "a walk looks at each zone once",
            Clause.SilentGiveUp => "no_progress_loops > MAX_RECLAIM_RETRIES (16): out before the zone walk, so no event",
            Clause.CallMissing => v.A == 0
                ? "nr_reclaimed=0 must lead to should_reclaim_retry, and no reclaim_retry_zone follows"
                : "compact_retry comes behind should_reclaim_retry, and no reclaim_retry_zone stands before it",
            Clause.GaveUpThoughPassed => "a walk with a zone that passes is a retry, and the task went on as after a walk that failed",
            Clause.KillAfterRetry => "the OOM killer is asked only after should_reclaim_retry gave up",
            Clause.Watermark => Watermark(v),
            Clause.FailureCount => "kswapd_failures grows by one at a time",
            Clause.RunFails => Text($"a run fails only if it reclaimed nothing and did not end balanced (nr_reclaimed {Or(v.A)})"),
            Clause.CounterAfterRun => Text($"a run adds one to kswapd_failures ({Or(v.B)} before) if it reclaimed nothing and did not end balanced (nr_reclaimed {Or(v.A)})"),
            Clause.CounterRead => Text($"nothing seen changed kswapd_failures from {Or(v.A)}"),
            Clause.Reset => ResetText(decision),
            Clause.ResetOfZero => "a reset is traced only if kswapd_failures was not 0",
            Clause.ResetReason => "reason KSWAPD belongs to kswapd of this node, DIRECT to any other task",
            Clause.FellAsleep when decision.Verdict is { Kind: VerdictKind.Undetermined, Missing: MissingInputs.PgdatBalanced } =>
                Text($"kswapd slept with kswapd_failures ({Or(v.A)}) below 16, so the node was balanced then"),
            Clause.SleepPrepared or Clause.FellAsleep => Text($"kswapd sleeps if kswapd_failures ({Or(v.A)}) >= 16 or the node is balanced"),
            Clause.AwakeThoughHopeless => Text($"kswapd_failures is {Or(v.A)}: kswapd sleeps until the counter is reset"),
            Clause.Woken => Text($"wakes kswapd only if kswapd_failures ({Or(v.A)}) < 16 and the node is not balanced"),
            _ => PolicyClauseText.Message(decision) ?? AllocatorMessage(decision) ?? KswapdClauseText.Message(decision),
        };
    }

    /// <summary>What the model admits (<c>no_progress_loops=3 or 1</c>).</summary>
    public static string Expected(in Decision decision) => Subject(decision.Clause) + (KswapdClauseText.Expected(decision) ?? decision.Expected.ToString());

    /// <summary>What the kernel did (<c>no_progress_loops=5</c>).</summary>
    public static string Actual(in Decision decision) => Outcome(decision.Clause, KswapdClauseText.Actual(decision) ?? decision.Observed);

    /// <summary>An outcome of a clause (<c>no_progress_loops=5</c>).</summary>
    public static string Outcome(Clause clause, long observed) => Text($"{Subject(clause)}{observed}");

    /// <summary>What a policy decided there (<c>retries=0</c>); <c>undetermined</c> where nothing recorded tells.</summary>
    public static string AnswerText(Clause clause, long? answer) => answer is long known ? Outcome(clause, known) : "undetermined";

    private static string Loops(ClauseValues v)
    {
        string progress = v.A < 0 ? "nr_reclaimed unknown" : Text($"nr_reclaimed={v.A}");
        return v.B > ShouldReclaimRetryModel.PageAllocCostlyOrder
            ? Text($"order {v.B} is costly: no_progress_loops grows by one whatever was reclaimed")
            : $"no_progress_loops is 0 after progress, else one more ({progress})";
    }

    private static string Watermark(ClauseValues v) =>
        Text($"available {v.A} - highatomic {v.D} > min_wmark {v.B} + lowmem_reserve {v.C}");

    private static string ResetText(in Decision decision) => decision.Verdict.Missing.HasFlag(MissingInputs.ResetCause)
        ? Text($"kswapd_failures went from {Or(decision.Values.A)} to 0, and no reclaimer's reset was recorded")
        : Text($"reclaim resets kswapd_failures from {Or(decision.Values.A)} (nr_reclaimed {Or(decision.Values.B)})");

    private static string Subject(Clause clause) => clause switch
    {
        Clause.LoopCounter or Clause.WalkLoops or Clause.SilentGiveUp => "no_progress_loops=",
        Clause.Watermark or Clause.WalkAfterPass or Clause.GaveUpThoughPassed => "wmark_check=",
        Clause.WalkOrder => "order=",
        Clause.FailureCount => "failures=",
        Clause.RunFails => "failed=",
        Clause.CounterAfterRun or Clause.CounterRead or Clause.Reset or Clause.ResetOfZero => "kswapd_failures=",
        Clause.ResetReason => "reason=",
        Clause.SleepPrepared or Clause.FellAsleep => "sleep=",
        Clause.AwakeThoughHopeless => "awake=",
        Clause.Woken => "woken=",
        Clause.CallMissing => "calls=",
        Clause.KillAfterRetry => "kills=",
        Clause.WalkZoneTwice => "visits=",
        _ => PolicyClauseText.Subject(clause) ?? AllocatorSubject(clause) ?? KswapdClauseText.Subject(clause),
    };

    // A value that is not known is written as such, never as a number.
    private static string Or(long value) => value < 0 ? "unknown" : value.ToString(CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
