using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>How often an event occurs in a file, and when.</summary>
/// <param name="Name">Its name without the system, as the trace writes it.</param>
/// <param name="Kind">Which event it is.</param>
/// <param name="Count">How often it occurs.</param>
/// <param name="First">The time of the first one.</param>
/// <param name="Last">The time of the last one.</param>
public sealed record EventCount(string Name, EventKind Kind, long Count, TraceTime First, TraceTime Last);
