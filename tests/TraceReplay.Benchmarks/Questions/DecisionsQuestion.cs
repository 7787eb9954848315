using TraceReplay.Events;

namespace TraceReplay.Benchmarks;

/// <summary>How fast do events that are already parsed become decisions, next to a walk over the same events in the same round?</summary>
internal sealed class DecisionsQuestion(TablesSettings settings) : IQuestion
{
    // Fewer are over before the clock has moved.
    private const int MinEvents = 500;

    private static readonly string[] Captures = ["kswapd-high-7.2", "kswapd-high-6.12", "zram-retry-6.12", "zram-storm-light-6.12"];

    // Most events of a whole recording decide nothing; these are those of the allocation stalls, and the densest of them.
    private static readonly (string Title, EventKind[] Kinds)[] Parts =
    [
        ("stalls only", [EventKind.DirectReclaimBegin, EventKind.DirectReclaimEnd, EventKind.ReclaimRetryZone, EventKind.MarkVictim]),
        ("reclaim_retry_zone only", [EventKind.ReclaimRetryZone]),
    ];

    public async Task<Answer> AnswerAsync(CancellationToken ct)
    {
        var table = new ResultTable(
            "events that are already parsed into decisions, one policy, one core",
            "events", ">count", ">decisions", ">walk", ">replay", ">fastest walk", ">replay", ">Mevents/s", ">Mdecisions/s", "target", "result")
        {
            Note = "ns an event, the median and the fastest of all passes; the rates are those of the fastest. walk: a loop that reads kind, task and one field of every event. "
                + "The target is that of the decisions where most events decide something.",
        };
        List<Check> checks = [];
        foreach (string capture in Captures)
        {
            RecordedEvents recorded = await RecordedEvents.ReadAsync(Path.Combine(RepositoryRoot.Path, "traces", capture), ct);
            Add(capture, recorded, table, checks);
        }

        return new Answer(table, checks);
    }

    private void Add(string capture, RecordedEvents recorded, ResultTable table, List<Check> checks)
    {
        table.Rows.Add(Row(capture, recorded, check: null, out _));
        foreach ((string title, EventKind[] kinds) in Parts)
        {
            RecordedEvents part = recorded.Only(kinds);
            if (part.Events.Length > MinEvents)
            {
                var name = $"{capture}, {title}";
                bool isDense = capture.StartsWith("zram-storm", StringComparison.Ordinal) && title == Parts[0].Title;
                table.Rows.Add(Row(name, part, isDense ? new Check($"{name}, Mdecisions/s", Target.AtLeast(20), null) : null, out Check? check));
                checks.AddRange(check is null ? [] : [check]);
            }
        }
    }

    private string[] Row(string name, RecordedEvents recorded, Check? check, out Check? judged)
    {
        ReplayPass pass = new(recorded);
        (Spread walk, Spread replay) = pass.Measure(settings.Runs);
        int events = recorded.Events.Length;
        string Each(double seconds) => $"{seconds * 1e9 / events:F1}";
        double Rate(long count, double seconds) => count / seconds / 1e6;
        judged = check is null
            ? null
            : check with { Measured = new Spread(Rate(pass.Decisions, replay.Median), Rate(pass.Decisions, replay.Highest), Rate(pass.Decisions, replay.Lowest)) };
        return
        [
            name, $"{events}", $"{pass.Decisions}", Each(walk.Median), Each(replay.Median), Each(walk.Lowest), Each(replay.Lowest),
            $"{Rate(events, replay.Lowest):F1}", $"{Rate(pass.Decisions, replay.Lowest):F1}", judged?.Wanted ?? "", judged?.Verdict ?? "",
        ];
    }
}
