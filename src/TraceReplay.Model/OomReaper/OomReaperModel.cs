namespace TraceReplay.Model;

/// <summary>
/// The OOM reaper, mm/oom_kill.c:644 (<c>oom_reaper</c>), :666 (<c>wake_oom_reaper</c>) and :696 (<c>queue_oom_reaper</c>) of 6.12.107; the
/// same in 6.1.192, 7.2.13 and 7.3~rc7.
/// </summary>
public static class OomReaperModel
{
    /// <summary>MAX_OOM_REAP_RETRIES: how often <c>oom_reap_task_mm</c> is tried; each try is a start_task_reaping or a skip_task_reaping.</summary>
    public const int MaxOomReapRetries = 10;

    /// <summary>OOM_REAPER_DELAY (2*HZ) in ns.</summary>
    public const long OomReaperDelay = 2_000_000_000;

    /// <summary>
    /// How much earlier the timer may fire by the clock of the trace, ns: it counts jiffies from the last tick, which may be 10 ms old
    /// at HZ=100, and a stalled jiffies is brought up to date after MAX_STALLED_JIFFIES (5, kernel/time/tick-sched.c).
    /// </summary>
    public const long JiffiesLag = 100_000_000;

    /// <summary>Whether the reaper can be woken so long after its victim was marked, ns.</summary>
    public static Tri MayWake(long sinceMarked)
    {
        if (sinceMarked >= OomReaperDelay)
        {
            return Tri.True;
        }

        return sinceMarked < OomReaperDelay - JiffiesLag ? Tri.False : Tri.Unknown;
    }
}
