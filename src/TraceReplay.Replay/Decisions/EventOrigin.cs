using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>What a decision keeps of the event that shows it: a third of the event's size, so that a call under way can hold some.</summary>
/// <param name="File">Index of the file in the capture.</param>
/// <param name="Line">Its line there.</param>
/// <param name="Node">The node it names, or -1.</param>
/// <param name="Time">When it was.</param>
/// <param name="Task">The task that was current.</param>
/// <param name="Order">The order it names, or 0.</param>
internal readonly record struct EventOrigin(int File, long Line, int Node, TraceTime Time, TaskId Task, long Order)
{
    public static EventOrigin Of(in TraceEvent e) => new(e.File, e.Line, e.Has(Field.Node) ? (int)e[Field.Node] : -1, e.Time, e.Task, e[Field.Order]);
}
