namespace TraceReplay.Events;

/// <summary>How much of the time was lost to stalls (psi_show, kernel/sched/psi.c).</summary>
/// <param name="Avg10">Percent of the last 10 seconds.</param>
/// <param name="Avg60">Percent of the last 60 seconds.</param>
/// <param name="Avg300">Percent of the last 300 seconds.</param>
/// <param name="TotalMicroseconds">The sum since boot in microseconds.</param>
public sealed record PressureShare(decimal Avg10, decimal Avg60, decimal Avg300, long TotalMicroseconds);
