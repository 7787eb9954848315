namespace TraceReplay.Replay;

/// <summary>Which ends of a run a trace shows. Without both, the run lasted at least as long as its events.</summary>
[Flags]
public enum RunEdges
{
    /// <summary>Neither: kswapd was seen at work.</summary>
    None = 0,

    /// <summary>mm_vmscan_kswapd_wake, balance_pgdat_begin or a probe at the entry of balance_pgdat. Without it the run began before the
    /// capture, or where events were lost.</summary>
    Begin = 1,

    /// <summary>balance_pgdat_end, or a probe at its exit. Without it the run lasted beyond the capture, or to where events were lost, or
    /// such events are not recorded.</summary>
    End = 2,

    /// <summary>Both.</summary>
    Whole = Begin | End,
}
