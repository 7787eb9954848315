using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>
/// How far apart a change and its line can be. The kernel changes a counter and traces it next, so another CPU can trace what
/// followed from it before; an interrupt, or a hypervisor that takes the CPU away, widens the gap to milliseconds.
/// </summary>
internal static class Slack
{
    /// <summary>10 ms, in ns.</summary>
    public const long Ns = 10_000_000;

    /// <summary>Whether <paramref name="time"/> is later than <paramref name="than"/> by more than the slack; false when they cannot be compared.</summary>
    public static bool IsLater(TraceTime time, TraceTime than) =>
        time.IsSeconds && than.IsSeconds && time.Value - than.Value > Ns;
}
