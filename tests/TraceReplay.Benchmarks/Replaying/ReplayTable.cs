using TraceReplay.Events;

namespace TraceReplay.Benchmarks;

/// <summary>Events to decisions by capture, each next to a walk over the same events in the same round.</summary>
internal static class ReplayTable
{
    public static async Task<ResultTable> MeasureAsync(IReadOnlyList<string> captures, int runs, CancellationToken ct)
    {
        var table = new ResultTable(
            "events that are already parsed into decisions, one policy, one core",
            "events", ">count", ">decisions", ">walk", ">replay", ">fastest walk", ">replay", ">Mevents/s", ">Mdecisions/s")
        {
            Note = "ns per event, the median and the fastest of all passes; the rates are those of the fastest. walk: a loop that reads kind, task and one field of every event.",
        };
        foreach (string capture in captures)
        {
            RecordedEvents recorded = await RecordedEvents.ReadAsync(Path.Combine(RepositoryRoot.Path, capture), ct);
            string name = Path.GetFileName(capture);
            table.Rows.Add(Row(name, recorded, runs));
            foreach ((string title, EventKind[] kinds) in Parts)
            {
                RecordedEvents part = recorded.Only(kinds);
                if (part.Events.Length > MinEvents)
                {
                    table.Rows.Add(Row($"{name}, {title}", part, runs));
                }
            }
        }

        return table;
    }

    // Fewer are over before the clock has moved.
    private const int MinEvents = 500;

    // Most events of a whole recording decide nothing; these are those of the allocation stalls, and the densest of them.
    private static readonly (string Title, EventKind[] Kinds)[] Parts =
    [
        ("stalls only", [EventKind.DirectReclaimBegin, EventKind.DirectReclaimEnd, EventKind.ReclaimRetryZone, EventKind.MarkVictim]),
        ("reclaim_retry_zone only", [EventKind.ReclaimRetryZone]),
    ];

    private static string[] Row(string name, RecordedEvents recorded, int runs)
    {
        ReplayPass pass = new(recorded);
        (PassTimes walk, PassTimes replay) = pass.Measure(runs);
        int events = recorded.Events.Length;
        string Each(double seconds) => $"{seconds * 1e9 / events:F1}";
        return
        [
            name, $"{events}", $"{pass.Decisions}", Each(walk.Median), Each(replay.Median), Each(walk.Fastest), Each(replay.Fastest),
            $"{events / replay.Fastest / 1e6:F1}", $"{pass.Decisions / replay.Fastest / 1e6:F1}",
        ];
    }
}
