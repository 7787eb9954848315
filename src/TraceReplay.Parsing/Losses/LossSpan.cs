using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Events that a tracer lost: on which CPU, how many, and between which times. What followed the first of these times, on any CPU, may
/// have followed a lost event.
/// </summary>
/// <param name="Line">The line that tells of it, from 1.</param>
/// <param name="Cpu">The CPU, or -1 where the text does not say.</param>
/// <param name="Lost">How many were lost; null where the text does not say.</param>
/// <param name="From">The last event before them on their CPU; no time where they may reach back to the beginning.</param>
/// <param name="To">The first event after them.</param>
public sealed record LossSpan(long Line, int Cpu, long? Lost, TraceTime From, TraceTime To)
{
    /// <summary>Whether the text tells where the loss was, if only by the CPU's events around it.</summary>
    public bool IsPlaced { get; init; }
}
