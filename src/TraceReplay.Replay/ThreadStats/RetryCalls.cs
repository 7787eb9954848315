using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>The calls of should_reclaim_retry as the replay tells them apart: zones of one walk are one call.</summary>
public sealed class RetryCalls
{
    private RetryCalls(IReadOnlyList<LoopCalls> loops, IReadOnlyList<TaskCalls> tasks) => (Loops, Tasks) = (loops, tasks);

    /// <summary>The calls by no_progress_loops, in rising order.</summary>
    public IReadOnlyList<LoopCalls> Loops { get; }

    /// <summary>The calls by task, most first; of equal ones the task that stalled first.</summary>
    public IReadOnlyList<TaskCalls> Tasks { get; }

    /// <summary>How many.</summary>
    public long Count => Loops.Sum(l => l.Calls);

    /// <summary>Those in which a zone met its watermark.</summary>
    public long Passed => Loops.Sum(l => l.Passed);

    /// <summary>no_progress_loops of the call that gives up before any zone is looked at, and so without an event.</summary>
    public static int SilentLoops => ShouldReclaimRetryModel.MaxReclaimRetries + 1;

    /// <summary>Counts the calls of stalls.</summary>
    public static RetryCalls Of(IReadOnlyList<StallEpisode> stalls)
    {
        ArgumentNullException.ThrowIfNull(stalls);
        var loops = from stall in stalls
                    from run in stall.Path
                    group run by run.Loops into same
                    orderby same.Key
                    select new LoopCalls(same.Key, Sum(same), Sum(same.Where(r => !r.GaveUp)));
        var tasks = from stall in stalls
                    group stall by stall.Task into own
                    let runs = own.SelectMany(s => s.Path)
                    let calls = Sum(runs)
                    orderby calls descending
                    select new TaskCalls(own.Key, calls, Sum(runs.Where(r => !r.GaveUp)), own.Count(), own.Max(s => s.MaxLoops));
        return new RetryCalls([.. loops], [.. tasks]);
    }

    private static long Sum(IEnumerable<LoopRun> runs) => runs.Sum(r => (long)r.Count);
}
