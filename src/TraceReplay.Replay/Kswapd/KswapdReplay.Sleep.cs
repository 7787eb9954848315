using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>kswapd's sleep and wake-up: prepare_kswapd_sleep and wakeup_kswapd.</content>
internal sealed partial class KswapdReplay
{
    /// <summary>fexit of prepare_kswapd_sleep: its return, and the counter it saw.</summary>
    private void PrepareSleep(in TraceEvent e, NodeState node, TaskState task)
    {
        if (node.Within != Tri.True)
        {
            // Between the kernel's own begin and end such a line is a mixed-up one, which must not end the run.
            CloseUnseenRun(e, node);
        }

        if (e.Has(Field.KswapdFailures) && !ReadCounter(e, node, e[Field.KswapdFailures]))
        {
            // A record that is wrong in one field is not to be trusted in another.
            node.TimesPrepared = -1;
            return;
        }

        bool sleep = e[Field.Sleep] != 0;
        Tri hopeless = KswapdFailuresModel.Hopeless(node.Failures);
        Tri expected = PrepareKswapdSleepModel.Evaluate(hopeless, task.BalancedJustNow(node.Node));
        var verdict = Verdict.Of(expected, sleep, SleepInputsMissing(hopeless));
        Emit(e, DecisionSite.PrepareKswapdSleep, Clause.SleepPrepared, verdict, sleep ? 1 : 0, CounterSet.OfTruth(expected), new ClauseValues(ValueOf(node.Failures)));
        node.SleepPrepared = Kleene.Known(sleep);
        CountPrepared(e, node, sleep);
        CoverSleep(sleep, hopeless);
    }

    // A node that is not hopeless and lets kswapd sleep was balanced, whether a probe saw that or not.
    private void CoverSleep(bool sleep, Tri hopeless)
    {
        if (!sleep)
        {
            context.Coverage.Hit(Branch.SleepRefused);
        }
        else if (hopeless != Tri.Unknown)
        {
            context.Coverage.Hit(hopeless == Tri.True ? Branch.SleepHopeless : Branch.SleepBalanced);
        }
    }

    /// <summary>mm_vmscan_kswapd_sleep stands after the second prepare_kswapd_sleep that returned true.</summary>
    private void Sleep(in TraceEvent e, NodeState node)
    {
        JudgeRunTask(e);
        JudgeEnded(e, node);
        JudgeSleepsAgain(e, node);
        node.TimesPrepared = -1;
        CloseUnseenRun(e, node);
        Tri hopeless = KswapdFailuresModel.Hopeless(node.Failures);
        Tri expected = Kleene.Or(hopeless, node.SleepPrepared);
        Emit(e, DecisionSite.PrepareKswapdSleep, Clause.FellAsleep, Verdict.Of(expected, observed: true, SleepInputsMissing(hopeless)), 1, CounterSet.OfTruth(expected), new ClauseValues(ValueOf(node.Failures)));
        node.SleepPrepared = Tri.Unknown;
        CoverSleep(sleep: true, hopeless);
        if (hopeless == Tri.True)
        {
            lanes?.KernelStops(e, node);
        }

        node.History.Sleeps++;
        node.History.LastTime = e.Time;
    }

    private static MissingInputs SleepInputsMissing(Tri hopeless) =>
        MissingInputs.PgdatBalanced | (hopeless == Tri.Unknown ? MissingInputs.FailuresBefore : MissingInputs.None);

    /// <summary>mm_vmscan_wakeup_kswapd: the node was neither hopeless, nor balanced without a boost.</summary>
    private void Wakeup(in TraceEvent e, NodeState node, TaskState task)
    {
        Tri hopeless = KswapdFailuresModel.Hopeless(node.Failures);
        Tri balanced = task.BalancedJustNow(node.Node);
        Tri expected = WakeupKswapdModel.Wakes(hopeless, balanced, boosted: Tri.Unknown);
        var verdict = Verdict.Of(expected, observed: true, WakeupInputsMissing(hopeless, balanced));
        if (verdict.Kind == VerdictKind.Diverge && hopeless == Tri.True && ResetMayBeUnseen())
        {
            verdict = Verdict.Undetermined(MissingInputs.ResetCause);
        }

        Emit(e, DecisionSite.WakeupKswapd, Clause.Woken, verdict, 1, CounterSet.OfTruth(expected), new ClauseValues(ValueOf(node.Failures)));
        node.WokenSince = node.WokenSinceRun = true;
        node.History.Wakeups++;
        if (balanced != Tri.Unknown)
        {
            context.Coverage.Hit(balanced == Tri.True ? Branch.WokenBoosted : Branch.WokenUnbalanced);
        }
    }

    private static MissingInputs WakeupInputsMissing(Tri hopeless, Tri balanced) =>
        (hopeless == Tri.Unknown ? MissingInputs.FailuresBefore : MissingInputs.None)
        | (balanced == Tri.Unknown ? MissingInputs.PgdatBalanced : MissingInputs.None)
        | (balanced == Tri.True ? MissingInputs.WatermarkBoost : MissingInputs.None);

    /// <summary>
    /// Whether a reset can have been made that no line tells yet: where the kernel traces resets, as long as none was seen traced; else
    /// inside a reclaim that still runs, or that is not recorded, or beside any reclaim.
    /// </summary>
    private bool ResetMayBeUnseen() => context.Recorded.TracesFailures
        ? !context.Kinds.Has(EventKind.KswapdClearHopeless)
        : context.Recorded.ResetsUntraced || tasks.Reclaiming > 0 || !context.Kinds.Has(EventKind.DirectReclaimEnd);

    /// <summary>kswapd runs again while the node is hopeless, and nothing woke it: prepare_kswapd_sleep must have kept it asleep.</summary>
    private void AwakeThoughHopeless(in TraceEvent e, NodeState node)
    {
        if (KswapdFailuresModel.Hopeless(node.Failures) != Tri.True || node.WokenSince)
        {
            return;
        }

        Verdict verdict = ResetMayBeUnseen() ? Verdict.Undetermined(MissingInputs.ResetCause) : Verdict.Diverge;
        Emit(e, DecisionSite.PrepareKswapdSleep, Clause.AwakeThoughHopeless, verdict, 1, CounterSet.Zero, new ClauseValues(ValueOf(node.Failures)));
    }

    /// <summary>
    /// kswapd goes on after a run whose effect on the counter no event told: with 16 failures it would sleep. So the counter is below,
    /// whether that was known before or not, unless a wake-up that was decided earlier came late.
    /// </summary>
    private void GoOn(in TraceEvent e, NodeState node)
    {
        if (!node.ClosedUnseen || context.Recorded.TracesFailures)
        {
            return;
        }

        node.ClosedUnseen = false;
        Tri hopeless = KswapdFailuresModel.Hopeless(node.Failures);
        if (hopeless != Tri.True)
        {
            MissingInputs missing = MissingInputs.PgdatBalanced | (node.Failures.IsAny ? MissingInputs.FailuresBefore : MissingInputs.RunReclaimed);
            Emit(e, DecisionSite.KswapdFailures, Clause.GoesOn, Verdict.Of(hopeless, observed: false, missing), 0, CounterSet.OfTruth(hopeless), new ClauseValues(ValueOf(node.Failures)));
        }

        CounterSet below = node.Failures.And(CounterSet.UpTo(ShouldReclaimRetryModel.MaxReclaimRetries - 1));
        bool lateWaker = node.WokenSinceRun || !context.Kinds.Has(EventKind.WakeupKswapd);
        node.Failures = lateWaker || below.IsEmpty ? node.Failures : below;
    }
}
