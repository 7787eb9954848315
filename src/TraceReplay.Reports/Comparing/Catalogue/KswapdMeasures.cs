using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What the kswapds of all nodes did.</summary>
internal static class KswapdMeasures
{
    private static readonly MeasureTopic Topic = new("kswapd", "kswapd");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ComparedMeasure> All { get; } =
    [
        new(Topic, "runs of balance_pgdat", "kswapd_runs", string.Empty, Runs),
        new(Topic, "  failed", "kswapd_failed_runs", string.Empty, r => Counter(r, n => n.Failures)),
        new(Topic, "  time in runs", "kswapd_run_seconds", "s", RunSeconds),
        new(Topic, "wake-ups by allocations", "kswapd_wakeups", string.Empty, r => r.Count(Sum(r, n => n.Wakeups), EventKind.WakeupKswapd)),
        new(Topic, "sleeps", "kswapd_sleeps", string.Empty, r => r.Count(Sum(r, n => n.Sleeps), EventKind.KswapdSleep)),
        new(Topic, "times hopeless (16 failures)", "kswapd_hopeless", string.Empty, r => Counter(r, n => n.Stretches.Count(s => s.IsHopeless))),
        Resets("by kswapd", "kswapd", s => s.End == CounterEnd.ResetByKswapd),
        Resets("by direct reclaim", "direct", s => IsReclaim(s) && !s.ResetByMemcg),
        Resets("by memcg reclaim", "memcg", s => IsReclaim(s) && s.ResetByMemcg),
        Resets("by freed pages (PCP)", "pcp", s => s.End == CounterEnd.ResetByTask && s.ResetReason == ClearReason.Pcp),
        Resets("by others (OTHER)", "other", s => s.End == CounterEnd.ResetByTask && s.ResetReason == ClearReason.Other),
        Resets("by an unseen task", "unseen", s => s.End == CounterEnd.ResetUnseen),
    ];

    /// <summary>The runs of balance_pgdat.</summary>
    public static MeasureValue Runs(ComparedRun run) =>
        run.Count(Sum(run, n => n.Runs), EventKind.KswapdWake, EventKind.BalancePgdatBegin, EventKind.BalancePgdatEnter);

    private static ComparedMeasure Resets(string who, string key, Func<CounterStretch, bool> isOne) =>
        new(Topic, $"resets {who}", $"kswapd_resets_{key}", string.Empty, r => Counter(r, n => n.Stretches.Count(isOne)));

    private static bool IsReclaim(CounterStretch stretch) =>
        stretch.End == CounterEnd.ResetByTask && stretch.ResetReason is not (ClearReason.Pcp or ClearReason.Other);

    // The recording may cut one run of each node at either end. Where more ends are not seen, no event for them is recorded.
    private static MeasureValue RunSeconds(ComparedRun run)
    {
        KswapdRunTotals[] nodes = [.. run.Own.Nodes.Select(n => n.RunTotals)];
        MeasureValue seconds = Runs(run).HasNumber && run.Span is not null ? MeasureValue.Of(nodes.Sum(n => n.Nanoseconds) / 1e9) : MeasureValue.Unknown;
        bool isCut = nodes.Any(n => n.BeganUnseen > 1 || n.EndedUnseen > 1);
        return isCut && seconds.HasNumber ? MeasureValue.AtLeast(seconds.Number) : seconds;
    }

    // The counter is traced from 7.0 on; before, probes read it.
    private static MeasureValue Counter(ComparedRun run, Func<NodeHistory, long> value)
    {
        bool readsCounter = run.Tells(EventKind.KswapdReclaimFail, EventKind.KswapdClearHopeless, EventKind.BalancePgdatExit, EventKind.BalancePgdatEnter, EventKind.ShrinkNode);
        bool neverRan = Runs(run) is { State: MeasureState.Known, Number: 0 };
        return readsCounter || neverRan ? MeasureValue.Of(Sum(run, value)) : MeasureValue.Unknown;
    }

    private static long Sum(ComparedRun run, Func<NodeHistory, long> value) => run.Own.Nodes.Sum(value);
}
