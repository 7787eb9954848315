namespace TraceReplay.Events;

/// <summary>A pressure file (psi_show, kernel/sched/psi.c) of the machine or of a cgroup.</summary>
/// <param name="Some">The time in which some tasks stalled; null where the text lacks it.</param>
/// <param name="Full">The time in which all tasks stalled; null where the text lacks it.</param>
public sealed record PressureSample(PressureShare? Some, PressureShare? Full)
{
    /// <summary>The file was not read, or the kernel has none.</summary>
    public static PressureSample None { get; } = new(null, null);
}
