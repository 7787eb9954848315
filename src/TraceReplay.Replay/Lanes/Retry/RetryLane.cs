using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>One policy's should_reclaim_retry: the walk with what it counts as reclaimable, its loop counter, and its answer.</summary>
/// <param name="index">Which of the policies it is.</param>
/// <param name="rules">Its rules.</param>
/// <param name="context">Where its decisions go.</param>
/// <param name="lower">What is known of the zones that the kernel did not look at.</param>
/// <param name="changes">Takes what it changes.</param>
internal sealed partial class RetryLane(int index, CompiledRules rules, PolicyContext context, UnseenZones lower, OomChanges changes)
{
    private readonly PolicyExpression? _reclaimable = rules[PolicyRule.Reclaimable];
    private readonly InputSet _reads = rules.InputsOf(PolicyRule.Reclaimable);
    private readonly bool _readsSplit = rules.InputsOf(PolicyRule.Reclaimable).Overlaps(InputSet.None.With(PolicyInput.ZoneFile).With(PolicyInput.ZoneAnon));

    /// <summary>A call begins.</summary>
    public void Open(LaneTask task) => task.Retry[index].Open();

    /// <summary>The kernel looks at a zone.</summary>
    public void Zone(LaneTask task, InputFrame frame)
    {
        ref RetryState state = ref task.Retry[index];
        if (state.IsDecided)
        {
            return;
        }

        ref readonly ZoneMoment zone = ref task.Zone;
        frame[PolicyInput.Loops] = LoopsOf(ref state, frame, zone.Loops);
        Quantity reclaimable = _reclaimable?.Invoke(frame) ?? Quantity.Exactly(zone.Reclaimable);
        state.Counted = reclaimable;
        if (state.Walk.Value != Tri.True)
        {
            state.Walk = state.Walk.Or(Judge(zone, reclaimable, frame));
        }

        if (zone.Passed)
        {
            Decide(task, ref state, frame, kernelRetries: true);
        }
    }

    /// <summary>The kernel's walk is over, and no zone passed.</summary>
    public void Close(LaneTask task, InputFrame frame, bool kernelRetries)
    {
        ref RetryState state = ref task.Retry[index];
        if (!state.IsDecided)
        {
            Decide(task, ref state, frame, kernelRetries);
        }
    }

    /// <summary>A stall is over: what the policy carries of it goes with it.</summary>
    public void EndStall(LaneTask task, StallEpisode stall, StallEnd end)
    {
        ref RetryState state = ref task.Retry[index];
        changes.EndStall(stall, end, state.InStall);
        state = default;
    }

    // The drift of zone_lru decides only where the policy reads how the pages divide, and not when it counts all of them.
    private TriOutcome Judge(in ZoneMoment zone, Quantity reclaimable, InputFrame frame)
    {
        if (!reclaimable.IsExact)
        {
            TriOutcome within = PolicyWatermark.Judge(zone, reclaimable);
            return within.Value == Tri.Unknown ? within with { Missing = frame.Missing(_reads) | within.Missing } : within;
        }

        double drift = _readsSplit ? zone.Split.Drift : 0;
        if (drift == 0 || reclaimable.Min == zone.Reclaimable)
        {
            return PolicyWatermark.Judge(zone, reclaimable);
        }

        TriOutcome whatever = PolicyWatermark.Judge(zone, new Quantity(Math.Max(0, reclaimable.Min - drift), reclaimable.Max + drift));
        if (whatever.Value != Tri.Unknown)
        {
            return whatever;
        }

        TriOutcome asRead = PolicyWatermark.Judge(zone, reclaimable);
        return asRead.Value == Tri.Unknown ? asRead : asRead with { Presumed = asRead.Presumed | Presumptions.LruAsRead };
    }
}
