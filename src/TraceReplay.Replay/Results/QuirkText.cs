namespace TraceReplay.Replay;

/// <summary>The quirks in words.</summary>
public static class QuirkText
{
    /// <summary>What was tolerated.</summary>
    public static string Describe(Quirk quirk) => quirk switch
    {
        Quirk.ProbeInWrongTask => "probe lines of kswapd's functions in another task: bpftrace mixed records up; not replayed",
        Quirk.ProbeAgainstEvents => "probe readings of kswapd_failures against the kernel's own events; the events count",
        Quirk.NodeOutOfRange => "events of a node beyond MAX_NUMNODES: damaged lines; not replayed for kswapd",
        Quirk.RecordedTwice => "events that perf recorded twice; the second is not replayed",
        Quirk.TimeWentBack => "joints where time goes back: another recording begins, and what was known is forgotten",
        Quirk.ResetBeforeItsLine => "resets read by a probe before, or without, a line of their own",
        Quirk.CounterLineLate => "lines about kswapd_failures that a line of another CPU overtook",
        Quirk.StaleWaker => "wake-ups of a hopeless kswapd by a task that had tested the counter before its last increment",
        Quirk.KilledWhileThrottled => "retries of tasks killed while throttled: their reclaim returns without a trace",
        Quirk.ProbeMapLost => "probe lines of LRU sizes that bpftrace had lost; not replayed",
        Quirk.LruMovedMeanwhile => "reclaimable pages that moved between the kernel's reading and the probe's",
        _ => quirk.ToString(),
    };
}
