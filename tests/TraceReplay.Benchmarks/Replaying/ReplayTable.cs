using TraceReplay.Events;

namespace TraceReplay.Benchmarks;

/// <summary>Events to decisions by capture, each next to a walk over the same events in the same round.</summary>
internal static class ReplayTable
{
    public static async Task<ResultTable> MeasureAsync(IReadOnlyList<string> captures, int runs, CancellationToken ct)
    {
        var table = new ResultTable(
            "events that are already parsed into decisions, one policy, one core",
            "events", ">count", ">decisions", ">walk ns", ">replay ns", ">Mevents/s", ">Mdecisions/s")
        {
            Note = "ns are per event. walk: a loop that reads kind, task and one field of every event.",
        };
        foreach (string capture in captures)
        {
            RecordedEvents recorded = await RecordedEvents.ReadAsync(Path.Combine(RepositoryRoot.Path, capture), ct);
            string name = Path.GetFileName(capture);
            table.Rows.Add(Row(name, recorded, runs));
            RecordedEvents zones = recorded.Only(EventKind.ReclaimRetryZone);
            if (zones.Events.Length > MinZones)
            {
                table.Rows.Add(Row($"{name}, reclaim_retry_zone only", zones, runs));
            }
        }

        return table;
    }

    // Fewer are over before the clock has moved.
    private const int MinZones = 500;

    private static string[] Row(string name, RecordedEvents recorded, int runs)
    {
        ReplayPass pass = new(recorded);
        (double walk, double replay) = pass.Measure(runs);
        int events = recorded.Events.Length;
        return
        [
            name, $"{events}", $"{pass.Decisions}", $"{walk * 1e9 / events:F1}", $"{replay * 1e9 / events:F1}",
            $"{events / replay / 1e6:F1}", $"{pass.Decisions / replay / 1e6:F1}",
        ];
    }
}
