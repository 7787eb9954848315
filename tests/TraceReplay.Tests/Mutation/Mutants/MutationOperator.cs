using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>A kind of change, and where it applies.</summary>
internal sealed record MutationOperator
{
    /// <summary>The decision site, or the group of invariants, whose rules speak of what it changes.</summary>
    public required string Target { get; init; }

    /// <summary>The kind of mutation, as the table names it.</summary>
    public required string Name { get; init; }

    /// <summary>The kinds of events that it changes, or stands beside.</summary>
    public required EventKind[] At { get; init; }

    /// <summary>Whether an event of these kinds can be changed so.</summary>
    public Func<MutationCapture, int, bool> Where { get; init; } = (_, _) => true;

    /// <summary>Makes the change; null when the dice gave one that is none.</summary>
    public required Func<MutationCapture, int, Fuzz.Dice, Change?> Make { get; init; }

    /// <summary>The events at which the source implies that it shows, besides the changed lines themselves.</summary>
    public Func<MutationCapture, int, IEnumerable<int>> ShowsAlso { get; init; } = (_, _) => [];

    /// <summary>And those of the task that a changed event was given to.</summary>
    public Func<MutationCapture, int, int, IEnumerable<int>> ShowsInTask { get; init; } = (_, _, _) => [];

    public Mutant? Mutate(MutationCapture capture, int index, Fuzz.Dice dice)
    {
        if (Make(capture, index, dice) is not Change change)
        {
            return null;
        }

        IEnumerable<Place> own = change.Edits.SelectMany(e => e.Instead.Append(capture.Events[e.Index])).Select(e => Place.Of(e));
        IEnumerable<Place> also = ShowsAlso(capture, index).Concat(GivenTo(capture, index, change).SelectMany(pid => ShowsInTask(capture, index, pid))).Where(i => i >= 0).Select(i => Place.Of(capture.Events[i]));
        return new Mutant(this, capture, index, change, [.. own.Concat(also).Distinct()]);
    }

    private static IEnumerable<int> GivenTo(MutationCapture capture, int index, Change change) =>
        change.Edits.Where(e => e.Index == index).SelectMany(e => e.Instead).Select(e => e.Task.Pid).Where(pid => pid != capture.Events[index].Task.Pid);
}
