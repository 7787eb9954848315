using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What is known where a run of the kernel's kswapd ends.</summary>
/// <param name="Failed">Whether it added to the kernel's kswapd_failures.</param>
/// <param name="Reclaimed">sc.nr_reclaimed, pages.</param>
/// <param name="Balanced">What pgdat_balanced said last in it.</param>
/// <param name="Kernel">The kernel's counter after it.</param>
/// <param name="KernelHopeless">Whether the kernel's own counter stopped its kswapd when the run began: a late waker let it run.</param>
internal readonly record struct RunMoment(Tri Failed, Quantity Reclaimed, Tri Balanced, CounterSet Kernel, bool KernelHopeless);
