using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What each policy held beside the kernel would have changed in the run.</summary>
internal static class LaneMeasures
{
    /// <summary>Those of each policy of the runs that is not the kernel's own.</summary>
    public static IEnumerable<ComparedMeasure> Of(IReadOnlyList<ComparedRun> runs) =>
        runs.SelectMany(r => r.Result.Policies).Where(p => p.Changes is not null).Select(p => p.Policy.Name).Distinct().SelectMany(Of);

    private static IEnumerable<ComparedMeasure> Of(string policy)
    {
        MeasureTopic topic = new($"policy {policy}", policy);
        return [.. Oom(topic), .. Kswapd(topic)];
    }

    private static IEnumerable<ComparedMeasure> Oom(MeasureTopic topic) =>
    [
        new(topic, "gives up, kernel retried", "give_up_earlier", string.Empty, r => Oom(r, topic, o => o.GivesUpEarlier)),
        new(topic, "retries, kernel gave up", "retries_longer", string.Empty, r => Oom(r, topic, o => o.RetriesLonger)),
        new(topic, "both give up", "give_up_both", string.Empty, r => Oom(r, topic, o => o.GaveUpBoth)),
        new(topic, "retries undetermined", "retries_undetermined", string.Empty, r => Oom(r, topic, o => o.Undetermined)),
        new(topic, "first event to first give-up", "seconds_to_give_up", "s", r => ToFirst(r, topic)),
        new(topic, "from there to next OOM kill", "seconds_to_next_kill", "s", r => ToKill(r, topic)),
        new(topic, "reclaimed after it", "pages_reclaimed_after", "pages", r => Oom(r, topic, o => o.First is null ? null : o.ReclaimedAfter)),
        new(topic, "allocations after it", "allocations_after", string.Empty, r => Oom(r, topic, o => o.First is null ? null : o.AllocatedAfter)),
    ];

    private static IEnumerable<ComparedMeasure> Kswapd(MeasureTopic topic) =>
    [
        new(topic, "kswapd runs avoided", "runs_avoided", string.Empty, r => Kswapd(r, topic, n => n.RunsAvoided)),
        new(topic, "kswapd runs undetermined", "runs_undetermined", string.Empty, r => Kswapd(r, topic, n => n.RunsUndetermined)),
        new(topic, "time in avoided runs", "seconds_avoided", "s", r => Kswapd(r, topic, n => n.Nanoseconds).Times(1e-9)),
        new(topic, "resets refused", "resets_refused", string.Empty, r => Kswapd(r, topic, n => n.Refused.Sum(c => c.Count))),
        new(topic, "resets undetermined", "resets_undetermined", string.Empty, r => Kswapd(r, topic, n => n.ResetsUndetermined)),
    ];

    private static PolicyChanges? Changes(ComparedRun run, MeasureTopic topic) => run.Result.Policies.FirstOrDefault(p => p.Policy.Name == topic.Key)?.Changes;

    private static MeasureValue Oom(ComparedRun run, MeasureTopic topic, Func<OomChanges, double?> value) =>
        Changes(run, topic)?.Oom is OomChanges oom && run.Tells(EventKind.ReclaimRetryZone) ? MeasureValue.Of(value(oom)) : MeasureValue.Unknown;

    private static MeasureValue Kswapd(ComparedRun run, MeasureTopic topic, Func<NodeChanges, double> value) =>
        Changes(run, topic) is { Kswapd.Count: > 0 } changes && KswapdMeasures.Runs(run).HasNumber ? MeasureValue.Of(changes.Kswapd.Sum(value)) : MeasureValue.Unknown;

    // An undetermined call before it may have been the first.
    private static MeasureValue ToFirst(ComparedRun run, MeasureTopic topic) => Changes(run, topic)?.Oom switch
    {
        { MayBeEarlier: true } or null => MeasureValue.Unknown,
        { First: GiveUp first } => MeasureValue.Of(run.Traced?.SecondsTo(first.Time)),
        { Undetermined: 0 } when run.Tells(EventKind.ReclaimRetryZone) => MeasureValue.AtLeast(run.Traced?.Seconds),
        _ => MeasureValue.Unknown,
    };

    private static MeasureValue ToKill(ComparedRun run, MeasureTopic topic)
    {
        if (Changes(run, topic)?.Oom is not { First: GiveUp first } oom || !first.Time.IsSeconds || !run.Tells(EventKind.MarkVictim))
        {
            return MeasureValue.Unknown;
        }

        return oom.KillsAfter.Count > 0 ? MeasureValue.Of(Seconds(first.Time, oom.KillsAfter[0].Time)) : MeasureValue.AtLeast(Seconds(first.Time, oom.LastTime));
    }

    private static double? Seconds(TraceTime from, TraceTime to) => from.IsSeconds && to.IsSeconds ? (to.Value - from.Value) / 1e9 : null;
}
