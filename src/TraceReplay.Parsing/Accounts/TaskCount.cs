using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The events of one task in a file.</summary>
/// <param name="Task">The task; its name stands in <see cref="Capture.Names"/>.</param>
/// <param name="Count">How many events it has.</param>
public sealed record TaskCount(TaskId Task, long Count);
