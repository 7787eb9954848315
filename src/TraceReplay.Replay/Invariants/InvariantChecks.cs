using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>The checks, by number and by the event they listen to.</summary>
internal static class InvariantChecks
{
    private static readonly int KindCount = Enum.GetValues<EventKind>().Length;

    public static IReadOnlyList<Invariant> All { get; } =
    [
        new I01LoopsWithinSixteen(), new I02CostlyOrderCounts(), new I03ProgressResetsLoops(), new I04NoProgressCounts(), new I05LoopsCountByOne(),
        new I06OneWalkOneOrder(), new I07AvailableHoldsReclaimable(), new I08PassesAboveReserves(), new I09FailsBelowReserves(), new I10WalkFollowsReclaim(),
        new I11NoWalkInReclaim(), new I12ReclaimsPair(), new I13CompactRetryAfterFailedWalk(), new I14CompactRetryLimit(), new I15NoretryDoesNotAsk(),
        new I16CostlyNeedsRetryMayfail(), new I17KillerHelpsSmallOrders(), new I18KillerNeedsFs(), new I19KillFollowsGiveUp(), new I20VictimOnce(),
        new I21ReaperWaits(), new I22ReapingPairs(), new I23FailuresCountByOne(), new I24ClearNeedsFailure(), new I25FailuresStopAtSixteen(),
        new I26NoWakeupWhileHopeless(), new I27NoRunWhileHopeless(), new I28NoThrottleWhileHopeless(), new I29PcpClearsHopelessOnly(), new I30KswapdClearsItsNode(),
        new I31DirectIsNotKswapd(), new I32FailureReclaimedNothing(), new I33RunFollowsWake(), new I34RunEndsAtItsOrder(), new I35KswapdPriority(),
        new I36ReclaimHoldsItsParts(), new I37IsolatesForItsOrder(), new I38TakenOfScanned(), new I39ThrottleTimes(), new I40ReclaimZeroesFailures(),
    ];

    /// <summary>The checks of a kernel line by event: an event costs only those that listen to it.</summary>
    public static Invariant[][] ByKind(KernelLine line)
    {
        var lists = new Invariant[KindCount][];
        for (int kind = 0; kind < KindCount; kind++)
        {
            lists[kind] = [.. All.Where(i => i.Info.HoldsFor(line) && i.Info.Events.Contains((EventKind)kind))];
        }

        return lists;
    }
}
