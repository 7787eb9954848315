using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>A line that breaks an invariant, unless another CPU traced the explanation late.</summary>
internal sealed record Suspect(Invariant Invariant, TraceEvent Event, int Node, Awaited Awaited, string Message, string Expected, string Actual);
