using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>Resets of kswapd_failures that the kernel made and a policy does not, by task and reason.</summary>
/// <param name="Comm">Index of the task's name in the capture's names.</param>
/// <param name="Reason">Who reclaimed: kswapd, or any other task.</param>
/// <param name="IsMemcg">Whether it was a cgroup's reclaim.</param>
/// <param name="Count">How many.</param>
/// <param name="Hopeless">Of these: how many set back a counter that stood at 16 or more, and so let the kernel's kswapd run again.</param>
public readonly record struct RefusedResets(int Comm, ClearReason Reason, bool IsMemcg, long Count, long Hopeless);
