using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>A real capture with one change.</summary>
/// <param name="Operator">What made it.</param>
/// <param name="Capture">The capture.</param>
/// <param name="Index">The event that was changed, or that the change stands beside.</param>
/// <param name="Change">The change.</param>
/// <param name="Shows">The lines at which the source implies that it shows.</param>
internal sealed record Mutant(MutationOperator Operator, MutationCapture Capture, int Index, Change Change, IReadOnlyList<Place> Shows)
{
    /// <summary>The event as it was recorded.</summary>
    public TraceEvent Before => Capture.Events[Index];

    /// <summary>The event as it was changed; of a mutant that keeps it.</summary>
    public TraceEvent After => Change.Edits.First(e => e.Index == Index).Instead[0];

    public override string ToString() => $"{Capture.Name} {Capture.Locate(Index)}: {Operator.Name}: {Change.Text}";
}
