using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>Short ways to write an operator.</summary>
internal static class Operator
{
    /// <summary>Another value in a field of one kind of event; the value comes from the event as it was recorded.</summary>
    public static MutationOperator OfField(
        string target, string name, EventKind kind, Field field, Func<MutationCapture, int, Fuzz.Dice, long> value) => new()
        {
            Target = target,
            Name = name,
            At = [kind],
            Where = (capture, i) => capture.Events[i].Has(field),
            Make = (capture, i, dice) => Edits.Field(capture, i, field, value(capture, i, dice)),
        };

    public static MutationOperator OfDrop(string target, string name, EventKind kind) => new()
    {
        Target = target,
        Name = name,
        At = [kind],
        Make = (capture, i, _) => Edits.Drop(capture, i),
    };

    public static MutationOperator OfRepeat(string target, string name, EventKind kind) => new()
    {
        Target = target,
        Name = name,
        At = [kind],
        Make = (capture, i, _) => Edits.Repeat(capture, i),
    };

    /// <summary>Two events of one task that follow each other, the first of one kind, the second of another.</summary>
    public static MutationOperator OfSwap(string target, string name, EventKind first, EventKind second) => new()
    {
        Target = target,
        Name = name,
        At = [first],
        Where = (capture, i) => Following(capture, i) is int next && next >= 0 && capture.Events[next].Kind == second,
        Make = (capture, i, _) => Edits.Swap(capture, i, Following(capture, i)),
    };

    /// <summary>An event of another task of the capture.</summary>
    public static MutationOperator OfMove(string target, string name, EventKind kind) => new()
    {
        Target = target,
        Name = name,
        At = [kind],
        Where = (capture, i) => Others(capture, i).Count > 0,
        Make = (capture, i, dice) => Edits.Move(capture, i, capture.Events[dice.Pick(Others(capture, i))].Task),

        // A walk that goes on accuses the zone before, which claims to have passed.
        ShowsInTask = (capture, i, pid) => capture.Tasks.Before(pid, i).Where(b => kind == EventKind.ReclaimRetryZone && capture.Events[b].Kind == kind).Take(1),
    };

    public static MutationOperator And(this MutationOperator op, Func<MutationCapture, int, bool> where) =>
        op with { Where = (capture, i) => op.Where(capture, i) && where(capture, i) };

    public static MutationOperator Showing(this MutationOperator op, Func<MutationCapture, int, IEnumerable<int>> also) => op with { ShowsAlso = also };

    /// <summary>It shows at the next event of the task that is of one of these kinds.</summary>
    public static MutationOperator ShowingNextOfTask(this MutationOperator op, params EventKind[] kinds) =>
        op.Showing((capture, i) => [capture.NextOfTask(i, kinds)]);

    /// <summary>It shows at the next event of the node that is of one of these kinds.</summary>
    public static MutationOperator ShowingNextOfNode(this MutationOperator op, params EventKind[] kinds) =>
        op.Showing((capture, i) => [capture.NextOfNode((int)capture.Events[i][Field.Node], i, kinds)]);

    /// <summary>The event of the same task that follows, or -1.</summary>
    public static int Following(MutationCapture capture, int index) =>
        capture.Tasks.After(capture.Events[index].Task.Pid, index).FirstOrDefault(-1);

    // Nearby events of other tasks: those are alive, and have something under way.
    private static List<int> Others(MutationCapture capture, int index)
    {
        const int Near = 200;
        List<int> others = [];
        int pid = capture.Events[index].Task.Pid;
        for (int i = Math.Max(0, index - Near); i < Math.Min(capture.Events.Length, index + Near); i++)
        {
            if (capture.Events[i].Task.IsKnown && capture.Events[i].Task.Pid != pid)
            {
                others.Add(i);
            }
        }

        return others;
    }
}
