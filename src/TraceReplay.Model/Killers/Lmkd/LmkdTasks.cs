using TraceReplay.Events;

namespace TraceReplay.Model;

/// <summary>find_and_kill_process: from oom_score_adj 1000 down to a least one, and at or below 200 the largest of its kind.</summary>
internal sealed class LmkdTasks(SampledMachine machine)
{
    private const string Missing = "tasks with oom_score_adj";

    // PERCEPTIBLE_APP_ADJ: from it down the heaviest task is taken, above it the one longest at its oom_score_adj.
    private const int PerceptibleAppAdj = 200;

    /// <summary>Whether there is a task that may be killed.</summary>
    public KillerTruth AnyFrom(long tick, int minScore)
    {
        (IReadOnlyList<TaskSample>? before, IReadOnlyList<TaskSample>? after) = machine.Tasks(tick);
        if (before is null && after is null)
        {
            return KillerTruth.Unknown(MissingInputs.SampledTasks, Missing);
        }

        bool then = Eligible(before ?? after!, minScore).Any();
        bool later = Eligible(after ?? before!, minScore).Any();
        return then == later ? KillerTruth.Of(then) : KillerTruth.Unknown(MissingInputs.BetweenSamples, $"{Missing} between two samples");
    }

    /// <summary>Whom it kills.</summary>
    public KillerVictim From(long tick, int minScore)
    {
        (IReadOnlyList<TaskSample>? before, IReadOnlyList<TaskSample>? after) = machine.Tasks(tick);
        TaskSample[] seen = [.. Eligible(before ?? [], minScore), .. Eligible(after ?? [], minScore)];
        if (seen.Length == 0)
        {
            return KillerVictim.None;
        }

        int adj = seen.Max(t => t.OomScoreAdj);
        IEnumerable<IGrouping<(int, string), TaskSample>> tasks = seen.Where(t => t.OomScoreAdj == adj).GroupBy(t => (t.Pid, t.Comm));
        return VictimChoice.Greatest(tasks.Select(t => new VictimChoice.Candidate(
            FormattableString.Invariant($"{t.Key.Item2} ({t.Key.Item1})"), Tri.True, [SizeOf(t, adj)])));
    }

    private static Quantity SizeOf(IEnumerable<TaskSample> samples, int adj) =>
        adj > PerceptibleAppAdj ? Quantity.UnknownSize : new Quantity(samples.Min(s => s.RssPages), samples.Max(s => s.RssPages));

    // Kernel threads and the dead have no RSS, and are not killed.
    private static IEnumerable<TaskSample> Eligible(IReadOnlyList<TaskSample> tasks, int minScore) =>
        tasks.Where(t => t.OomScoreAdj >= minScore && t.RssPages > 0);
}
