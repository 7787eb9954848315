using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The events of one CPU in a file.</summary>
/// <param name="Cpu">The CPU.</param>
/// <param name="Count">How many events it has.</param>
/// <param name="First">The time of the first one: where the CPU's buffer was overwritten, nothing is known of it before.</param>
/// <param name="Last">The time of the last one.</param>
public sealed record CpuCount(int Cpu, long Count, TraceTime First, TraceTime Last);
