using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>What comes of a call: the decision that is told, and what it changes.</content>
internal sealed partial class RetryLane
{
    private void Tell(LaneTask task, ref RetryState state, in TriOutcome retries, bool kernelRetries)
    {
        ZoneMoment zone = task.Zone;
        long counted = state.Counted.IsExact ? zone.Free + (long)state.Counted.Min : -1;
        Emit(zone.Shown, retries, kernelRetries, new ClauseValues(counted, zone.Inputs.Mark, zone.Inputs.LowmemReserve));
        Count(zone.Shown, retries.Value, kernelRetries);
        if (retries.Value == Tri.False && kernelRetries)
        {
            GiveUp giveUp = GiveUpAt(zone, state.Counted, retries.Presumed);
            changes.First ??= giveUp;
            state.InStall ??= giveUp;
        }
    }

    private void Emit(in EventOrigin shown, in TriOutcome retries, bool kernelRetries, in ClauseValues values)
    {
        Verdict verdict = retries.Value == Tri.Unknown ? Verdict.Undetermined(retries.Missing)
            : Verdict.Of(retries.Value, kernelRetries, MissingInputs.None) with { Presumed = retries.Presumed };
        context.Emit(shown, DecisionSite.ShouldReclaimRetry, Clause.PolicyRetries, verdict, kernelRetries ? 1 : 0, CounterSet.OfTruth(retries.Value), values);
    }

    private void Count(in EventOrigin shown, Tri retries, bool kernelRetries)
    {
        bool same = retries == Kleene.Known(kernelRetries);
        changes.Same += same ? 1 : 0;
        if (same && !kernelRetries)
        {
            changes.GaveUpBoth++;
            changes.FirstBoth ??= shown.Time;
        }

        changes.GivesUpEarlier += retries == Tri.False && kernelRetries ? 1 : 0;
        changes.RetriesLonger += retries == Tri.True && !kernelRetries ? 1 : 0;
        changes.Undetermined += retries == Tri.Unknown ? 1 : 0;
        changes.MayBeEarlier |= retries == Tri.Unknown && kernelRetries && changes.First is null;
    }

    private static GiveUp GiveUpAt(ZoneMoment zone, Quantity reclaimable, Presumptions presumed) => new()
    {
        Time = zone.Shown.Time,
        File = zone.Shown.File,
        Line = zone.Shown.Line,
        Task = zone.Shown.Task,
        Node = zone.Shown.Node,
        Zone = zone.Zone,
        Order = zone.Shown.Order,
        Free = zone.Free,
        Reclaimable = reclaimable,
        MinWmark = zone.Inputs.Mark,
        Presumed = presumed,
    };
}
