using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests.Oracle;

/// <summary>Why a verdict of should_reclaim_retry or kswapd_failures may stay open although everything that can be recorded was.</summary>
internal static class OpenReasons
{
    private static readonly (Clause Clause, MissingInputs Missing, string Reason)[] Table =
    [
        (Clause.LoopCounter, MissingInputs.PreviousLoops, "a task's first stall: that it is the first, no event says"),
        (Clause.SilentGiveUp, MissingInputs.PreviousLoops, "the same"),
        (Clause.CounterAfterRun, MissingInputs.RunReclaimed, "a run from 0: slab pages are in no event, and a reset of 0 changes nothing"),
        (Clause.CounterAfterRun, MissingInputs.RunReclaimed | MissingInputs.WatermarkBoost, "before 7.2 too: a boosted run goes on though it is balanced"),
        (Clause.CallMissing, MissingInputs.ZonelistUpdate, "7.2 and later: a cpuset or zonelist update restarts before the call"),
        (Clause.RunFails, MissingInputs.WatermarkBoost, "7.2 and later: whether the run was boosted is in no event"),
        (Clause.Reset, MissingInputs.ResetCause, "a reset by free_frozen_page_commit: zone flags are in no event"),
    ];

    public static bool Explain(Decision decision) => Table.Any(t => t.Clause == decision.Clause && (decision.Verdict.Missing & ~t.Missing) == 0);
}
