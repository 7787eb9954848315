using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>Resets: the kernel's, and those that the policy makes where the kernel makes none.</content>
internal sealed partial class NodeLane
{
    /// <summary>A reclaim of pages of the node.</summary>
    /// <param name="moment">The reclaim.</param>
    /// <param name="balanced">Whether the node was balanced then.</param>
    /// <param name="presumed">What that rests on.</param>
    /// <param name="frame">Where the rules read.</param>
    public void Reclaim(in ResetMoment moment, Tri balanced, Presumptions presumed, InputFrame frame)
    {
        // kswapd looks before it reclaims: a reclaim of its own that comes before its run is settled is that of the run before.
        RunFate fate = moment.Reason != ClearReason.Kswapd ? RunFate.Made : _fate == RunFate.Open ? _fateBefore : _fate;
        if (fate == RunFate.Avoided)
        {
            // Reclaim of a run that the policy's kswapd does not make. The reset is refused with the run.
            Refuse(moment);
            return;
        }

        if (_isOwn && Counter == CounterSet.Zero && moment.KernelResets != Tri.True)
        {
            return;
        }

        if (!_isOwn && moment.Before >= 0)
        {
            _failures = CounterSet.Of(moment.Before);
        }

        TriOutcome resets = Resets(moment, balanced, presumed, frame);
        bool isOpen = fate == RunFate.Unknown && resets.Value == Tri.True;
        TriOutcome told = isOpen ? TriOutcome.Unknown(MissingInputs.FailuresBefore) : resets;
        TellReset(moment, told);
        if (moment.Reason == ClearReason.Kswapd && !_stopped.IsEmpty)
        {
            // Only a kswapd that makes the run can reset in it.
            _failures = After(resets.Value, _failures);
            return;
        }

        Apply(moment, told.Value);
    }

    private static CounterSet After(Tri resets, CounterSet failures) => resets switch
    {
        Tri.True => CounterSet.Zero,
        Tri.False => failures,
        _ => failures.Or(CounterSet.Zero),
    };

    private TriOutcome Resets(in ResetMoment moment, Tri balanced, Presumptions presumed, InputFrame frame)
    {
        bool outsideReclaim = moment.Reason is ClearReason.Pcp or ClearReason.Other;
        if (_reset is null || outsideReclaim)
        {
            bool lineHas = moment.Reason switch { ClearReason.Pcp => context.Line.PcpResets, ClearReason.Other => context.Line.DemotionResets, _ => true };
            return new TriOutcome(lineHas ? moment.KernelResets : Tri.False, MissingInputs.ResetCause, Presumptions.None);
        }

        frame[PolicyInput.Failures] = Of(_failures);
        frame[PolicyInput.Reclaimed] = moment.Reclaimed;
        frame[PolicyInput.NodeBalanced] = Quantity.Of(balanced);
        frame[PolicyInput.ResetReason] = Quantity.Exactly((double)moment.Reason);
        frame[PolicyInput.ResetByMemcg] = Quantity.Exactly(moment.IsMemcg ? 1 : 0);
        frame[PolicyInput.Order] = OrderOf(moment);
        InputSet reads = rules.InputsOf(PolicyRule.Reset);
        var value = _reset(frame).ToTri();
        return value == Tri.Unknown
            ? TriOutcome.Unknown(frame.Missing(reads))
            : new TriOutcome(value, MissingInputs.None, reads.Has(PolicyInput.NodeBalanced) ? presumed : Presumptions.None);
    }

    // The probe of shrink_node tells sc.order; the events that end a reclaim, and the kernel's own event of a reset, do not.
    private Quantity OrderOf(in ResetMoment moment) =>
        moment.KernelResets != Tri.Unknown && !context.Recorded.TracesFailures ? Quantity.Exactly(moment.Shown.Order) : Quantity.UnknownSize;

    private void TellReset(in ResetMoment moment, in TriOutcome resets)
    {
        // A reset that neither makes is no decision: most reclaims of an unbalanced node are such.
        bool neither = moment.KernelResets == Tri.False && resets.Value == Tri.False;
        if (moment.KernelResets == Tri.Unknown || neither)
        {
            return;
        }

        bool kernel = moment.KernelResets == Tri.True;

        // A counter that the policy never let grow is 0 whether it is reset or not.
        bool isZeroEitherWay = kernel && Counter == CounterSet.Zero;
        Verdict verdict = isZeroEitherWay ? Verdict.Agree
            : resets.Value == Tri.Unknown ? Verdict.Undetermined(resets.Missing)
            : Verdict.Of(resets.Value, kernel, MissingInputs.None) with { Presumed = resets.Presumed };
        CounterSet expected = After(resets.Value, Counter);
        long reclaimed = moment.Reclaimed.IsExact ? (long)moment.Reclaimed.Min : -1;
        context.Emit(moment.Shown, DecisionSite.KswapdFailures, Clause.PolicyResets, verdict, kernel ? 0 : Math.Max(0, moment.Before), expected, new ClauseValues(ValueOf(Counter), reclaimed));
        changes.ResetsMade += kernel && resets.Value == Tri.True ? 1 : 0;
        changes.ResetsUndetermined += resets.Value == Tri.Unknown && !isZeroEitherWay ? 1 : 0;
        changes.ResetsAdded += !kernel && resets.Value == Tri.True ? 1 : 0;
        if (kernel && resets.Value == Tri.False && !isZeroEitherWay)
        {
            Refuse(moment);
        }
    }

    private void Refuse(in ResetMoment moment)
    {
        if (moment.KernelResets == Tri.True)
        {
            changes.Refuse(moment.Shown.Task, moment.Reason, moment.IsMemcg, moment.Before >= ShouldReclaimRetryModel.MaxReclaimRetries);
        }
    }

    private void Apply(in ResetMoment moment, Tri resets)
    {
        if (resets == moment.KernelResets && !_isOwn && resets != Tri.Unknown)
        {
            _failures = resets == Tri.True ? CounterSet.Zero : _failures;
            NoteWake(moment, resets);
            return;
        }

        bool changesNothing = resets == Tri.False && moment.KernelResets != Tri.True;
        if (changesNothing || (!_isOwn && resets == Tri.Unknown && moment.KernelResets == Tri.Unknown && _reset is null))
        {
            return;
        }

        if (!_isOwn)
        {
            _isOwn = _failures != CounterSet.Zero;
        }

        _failures = After(resets, _failures);
        _stopped = _stopped.IsEmpty ? _stopped : After(resets, _stopped);
        NoteWake(moment, resets);
    }

    private void NoteWake(in ResetMoment moment, Tri resets)
    {
        if (_stop is not KswapdStop stop || resets == Tri.False)
        {
            return;
        }

        if (resets == Tri.Unknown)
        {
            stop.Doubt(moment.Shown.Time);
            return;
        }

        (stop.Until, stop.WokenBy, stop.WokenReason) = (moment.Shown.Time, moment.Shown.Task, moment.Reason);
        _stop = null;
    }
}
