using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>A divergence that rests on the lack of an event: it stands only if events of that kind are recorded at all.</summary>
/// <param name="Decision">The decision, as it is if they are.</param>
/// <param name="Needs">The kind of event.</param>
/// <param name="Missing">What is missing if the capture holds none.</param>
internal readonly record struct PendingDecision(Decision Decision, EventKind Needs, MissingInputs Missing);
