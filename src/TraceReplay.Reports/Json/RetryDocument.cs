using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>should_reclaim_retry: calls as the replay groups the zones, events as the trace has them.</summary>
internal sealed record RetryDocument(
    long Calls, long CallsPassed, IReadOnlyList<LoopsDocument> NoProgressLoops, RetryZoneDocument All, IReadOnlyList<RetryZoneDocument> Zones, IReadOnlyList<RetryTaskDocument> Tasks, int TaskCount)
{
    private const int MostTasks = 5;

    public static RetryDocument Of(ThreadStats stats, NameTable names) => new(
        stats.Calls.Count,
        stats.Calls.Passed,
        [.. stats.Calls.Loops.Select(l => new LoopsDocument(l.Loops, l.Calls, l.Passed, l.Loops == RetryCalls.SilentLoops))],
        RetryZoneDocument.Of(stats.Figures.AllZones),
        [.. stats.Figures.Zones.Select(RetryZoneDocument.Of)],
        [.. stats.Calls.Tasks.Take(MostTasks).Select(t => new RetryTaskDocument(names.Format(t.Task), t.Calls, t.Passed, t.Stalls, t.MaxLoops))],
        stats.Calls.Tasks.Count);
}

/// <summary>The calls with one value of no_progress_loops; silent ones leave no event.</summary>
internal sealed record LoopsDocument(int Loops, long Calls, long Passed, bool Silent);

/// <summary>A task's calls.</summary>
internal sealed record RetryTaskDocument(string Task, long Calls, long Passed, int Stalls, int HighestLoops);
