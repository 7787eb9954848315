using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>One place of a capture changed.</summary>
/// <param name="Index">The event.</param>
/// <param name="Instead">What stands there instead: nothing, another event, or more than one.</param>
internal sealed record Edit(int Index, params TraceEvent[] Instead);
