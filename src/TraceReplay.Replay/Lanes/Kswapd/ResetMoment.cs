using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>The end of a reclaim that reclaimed pages of a node, where shrink_node may set kswapd_failures to 0.</summary>
/// <param name="Shown">The line that shows it.</param>
/// <param name="Reason">KSWAPD, or DIRECT for any other task; PCP and OTHER are resets outside reclaim.</param>
/// <param name="IsMemcg">Whether it is a cgroup's reclaim.</param>
/// <param name="Reclaimed">sc.nr_reclaimed, pages.</param>
/// <param name="KernelResets">Whether the kernel reset the counter; unknown where no line would show it.</param>
/// <param name="Before">The kernel's counter before, or -1.</param>
/// <param name="Balanced">What the kernel's own answer says of the balance; unknown where it says nothing.</param>
internal readonly record struct ResetMoment(
    EventOrigin Shown, ClearReason Reason, bool IsMemcg, Quantity Reclaimed, Tri KernelResets, long Before, Tri Balanced);
