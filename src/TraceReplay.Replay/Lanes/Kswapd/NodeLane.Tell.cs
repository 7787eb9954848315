using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>The decisions of one policy's kswapd, and what they change.</content>
internal sealed partial class NodeLane
{
    private void TellRun(in KswapdRun run, in RunMoment moment)
    {
        changes.Runs++;
        if (moment.KernelHopeless && _fate == RunFate.Avoided)
        {
            // The kernel itself ran against its own counter, through a waker that came late.
            _fate = RunFate.Made;
        }

        Verdict verdict = _fate switch
        {
            RunFate.Avoided => Verdict.Diverge,
            RunFate.Made => Verdict.Agree,
            _ => Verdict.Undetermined(MissingInputs.FailuresBefore | (_reset is null ? MissingInputs.None : MissingInputs.PgdatBalanced)),
        };
        CounterSet expected = _fate switch { RunFate.Avoided => CounterSet.Zero, RunFate.Made => CounterSet.Of(1), _ => CounterSet.UpTo(1) };
        EventOrigin shown = new(run.File, run.Line, node, run.Begin, _begun.Task, Math.Max(0, run.Order));
        context.Emit(shown, DecisionSite.PrepareKswapdSleep, Clause.PolicyRuns, verdict, 1, expected, new ClauseValues(ValueOf(Counter)));
        if (_fate == RunFate.Avoided)
        {
            changes.Avoid(run);
        }

        changes.RunsUndetermined += _fate == RunFate.Unknown ? 1 : 0;
    }

    /// <summary>The kernel's kswapd falls asleep with its own counter at 16.</summary>
    public void KernelStops(in EventOrigin shown, Tri balanced, InputFrame frame)
    {
        if (!StopsByItself)
        {
            return;
        }

        Tri stops = Kleene.Or(Hopeless(_failures, frame), balanced);
        context.Emit(shown, DecisionSite.PrepareKswapdSleep, Clause.PolicySleeps, Verdict.Of(stops, observed: true, MissingInputs.FailuresBefore | MissingInputs.PgdatBalanced), 1, CounterSet.OfTruth(stops), new ClauseValues(ValueOf(_failures)));
        changes.StopsRefused += stops == Tri.False ? 1 : 0;
        if (stops != Tri.True)
        {
            // The policy's kswapd goes on, and nothing recorded tells what its runs do to its counter.
            (_isOwn, _failures) = (true, CounterSet.Any);
        }
    }

    private static long ValueOf(CounterSet counter) => counter.IsExact ? counter.Min : -1;
}
