namespace TraceReplay.Replay;

/// <summary>enum vmscan_throttle_state (include/linux/mmzone.h).</summary>
internal enum ThrottleReason : byte
{
    /// <summary>A word that is none of the kernel's.</summary>
    Unknown,

    /// <summary>VMSCAN_THROTTLE_WRITEBACK.</summary>
    Writeback,

    /// <summary>VMSCAN_THROTTLE_ISOLATED.</summary>
    Isolated,

    /// <summary>VMSCAN_THROTTLE_NOPROGRESS.</summary>
    NoProgress,

    /// <summary>VMSCAN_THROTTLE_CONGESTED.</summary>
    Congested,
}
