using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>The answer of a call: the loop counter, the walk, and the policy's own rule.</content>
internal sealed partial class RetryLane
{
    private readonly PolicyExpression? _resetsLoops = rules[PolicyRule.ResetsLoops];
    private readonly PolicyExpression? _retry = rules[PolicyRule.Retry];

    private void Decide(LaneTask task, ref RetryState state, InputFrame frame, bool kernelRetries)
    {
        state.IsDecided = true;
        TriOutcome walk = kernelRetries && !task.Zone.Passed ? WithReserve(state.Walk) : WithUnseen(task.Zone, state.Walk, kernelRetries);
        Quantity loops = LoopsOfCall(ref state, frame, task.Zone.Loops);
        TriOutcome retries = Retries(walk, loops, frame, task.Zone.Shown.Order);
        if (retries.Value == Tri.False && kernelRetries && context.Machine.MayReserveHighatomic)
        {
            retries = retries with { Presumed = retries.Presumed | Presumptions.NothingReserved };
        }

        Tell(task, ref state, retries, kernelRetries);
        Carry(ref state, retries.Value, kernelRetries, loops);
    }

    /// <summary>The 17th loop without progress: the kernel gives up before it looks at a zone.</summary>
    public void Silent(LaneTask task, in EventOrigin shown, InputFrame frame)
    {
        ref RetryState state = ref task.Retry[index];
        const int Silent = ShouldReclaimRetryModel.MaxReclaimRetries + 1;

        // With __GFP_NOFAIL the kernel's counter goes on above that, and no event tells how far.
        state.KernelLoops = Silent - 1;
        Quantity loops = Loops(ref state, frame, Silent);
        TriOutcome retries = Retries(TriOutcome.Unknown(MissingInputs.LowerZones), loops, frame, shown.Order);
        Emit(shown, retries, kernelRetries: false, new ClauseValues(-1, -1));
        Count(shown, retries.Value, kernelRetries: false);
        Carry(ref state, retries.Value, kernelRetries: false, loops);
    }

    // The kernel's walk ends at the zone that passes. A policy to which that zone is not enough goes on to zones that nobody recorded.
    private TriOutcome WithUnseen(ZoneMoment last, in TriOutcome walk, bool kernelRetries)
    {
        if (walk.Value == Tri.True || !kernelRetries || !last.Passed)
        {
            return walk;
        }

        bool ruledOut = lower.AreRuledOut(last);
        changes.LowerZonesRuledOut |= ruledOut && walk.Value == Tri.False;
        return ruledOut ? walk : walk.Or(TriOutcome.Unknown(MissingInputs.LowerZones));
    }

    // No zone passed, and the kernel retries: unreserve_highatomic_pageblock gave a pageblock back. It does so for a policy whose walk fails too.
    private static TriOutcome WithReserve(in TriOutcome walk) => walk.Or(TriOutcome.Known(true));

    private Quantity LoopsOfCall(ref RetryState state, InputFrame frame, long kernelLoops) =>
        state.CallLoops ??= Loops(ref state, frame, kernelLoops);

    /// <summary>no_progress_loops of this call: the kernel's, until the policy decided otherwise or has a rule of its own.</summary>
    private Quantity Loops(ref RetryState state, InputFrame frame, long kernelLoops)
    {
        if (_resetsLoops is null && !state.IsOwn)
        {
            state.KernelLoops = kernelLoops;
            return Quantity.Exactly(kernelLoops);
        }

        // The kernel's counter at 1, where it was not 0 before, is that of another allocation of the same task.
        bool startsAnew = kernelLoops == 1 && state.KernelLoops > 0;
        Quantity before = startsAnew ? Quantity.Exactly(0) : state.IsOwn ? state.Loops : KernelBefore(state, kernelLoops);
        state.KernelLoops = kernelLoops;
        frame[PolicyInput.Loops] = before;
        Tri resets = _resetsLoops is null ? ResetsLoops(frame) : _resetsLoops(frame).ToTri();
        Quantity grown = new(before.Min + 1, before.Max + 1);
        Quantity loops = resets switch
        {
            Tri.True => Quantity.Exactly(0),
            Tri.False => grown,
            _ => grown.Hull(Quantity.Exactly(0)),
        };
        (state.IsOwn, state.Loops) = (!(loops.IsExact && loops.Min == kernelLoops), loops);
        return loops;
    }

    private static Quantity KernelBefore(in RetryState state, long kernelLoops) => state.KernelLoops is long known ? Quantity.Exactly(known)
        : kernelLoops > 0 ? Quantity.Exactly(kernelLoops - 1)
        : new Quantity(0, state.MayHaveCallsBefore ? ShouldReclaimRetryModel.MaxReclaimRetries : 0);

    private static Tri ResetsLoops(InputFrame frame)
    {
        Quantity order = frame[PolicyInput.Order];
        Quantity progress = frame[PolicyInput.Progress];
        Tri some = progress.Min > 0 ? Tri.True : progress.Max <= 0 ? Tri.False : Tri.Unknown;
        return order.Min > ShouldReclaimRetryModel.PageAllocCostlyOrder ? Tri.False : some;
    }

    private TriOutcome Retries(in TriOutcome walk, Quantity loops, InputFrame frame, long order)
    {
        Tri out17 = loops.Min > ShouldReclaimRetryModel.MaxReclaimRetries ? Tri.True
            : loops.Max <= ShouldReclaimRetryModel.MaxReclaimRetries ? Tri.False : Tri.Unknown;
        TriOutcome own = out17 switch
        {
            Tri.True => TriOutcome.Known(false),
            Tri.False => walk,
            _ => walk.Value == Tri.False ? walk : TriOutcome.Unknown(walk.Missing | MissingInputs.PreviousLoops),
        };
        if (_retry is null)
        {
            return own;
        }

        (frame[PolicyInput.WalkPassed], frame[PolicyInput.Loops], frame[PolicyInput.Order]) = (Quantity.Of(own.Value), loops, Quantity.Exactly(order));
        var answer = _retry(frame).ToTri();
        return answer == own.Value ? own
            : new TriOutcome(answer, answer == Tri.Unknown ? own.Missing | frame.Missing(rules.InputsOf(PolicyRule.Retry)) : MissingInputs.None, own.Presumed);
    }

    // A give-up goes to the OOM killer, whose progress sets the counter to 0; where the two differ, the policy's goes on alone.
    private static void Carry(ref RetryState state, Tri retries, bool kernelRetries, Quantity loops)
    {
        bool same = retries == Kleene.Known(kernelRetries);
        if (retries == Tri.False)
        {
            (state.IsOwn, state.Loops) = (!same, Quantity.Exactly(0));
        }
        else if (!same)
        {
            (state.IsOwn, state.Loops) = (true, retries == Tri.True ? loops : loops.Hull(Quantity.Exactly(0)));
        }
    }
}
