namespace TraceReplay.Model;

/// <summary>enum vmscan_throttle_state (include/linux/mmzone.h): why a task waits in <c>reclaim_throttle</c>.</summary>
public enum ThrottleReason : byte
{
    /// <summary>VMSCAN_THROTTLE_WRITEBACK: dirty pages come round faster than they are written.</summary>
    Writeback = 0,

    /// <summary>VMSCAN_THROTTLE_ISOLATED: too many pages are isolated by parallel reclaimers.</summary>
    Isolated = 1,

    /// <summary>VMSCAN_THROTTLE_NOPROGRESS: direct reclaim got to priority 1 and reclaimed nothing.</summary>
    Noprogress = 2,

    /// <summary>VMSCAN_THROTTLE_CONGESTED: all dirty pages of the node are under writeback already.</summary>
    Congested = 3,
}
