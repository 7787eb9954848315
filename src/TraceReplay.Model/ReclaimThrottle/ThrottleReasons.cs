namespace TraceReplay.Model;

/// <summary>The reasons by the names that <c>show_throttle_flags</c> prints (include/trace/events/vmscan.h).</summary>
public static class ThrottleReasons
{
    /// <summary>The reason of that name, or null.</summary>
    public static ThrottleReason? Parse(string name) => name switch
    {
        "VMSCAN_THROTTLE_WRITEBACK" => ThrottleReason.Writeback,
        "VMSCAN_THROTTLE_ISOLATED" => ThrottleReason.Isolated,
        "VMSCAN_THROTTLE_NOPROGRESS" => ThrottleReason.Noprogress,
        "VMSCAN_THROTTLE_CONGESTED" => ThrottleReason.Congested,
        _ => null,
    };
}
