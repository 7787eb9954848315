namespace TraceReplay.Replay;

/// <summary>In what state a capture leaves a node's kswapd.</summary>
public enum NodeEnd : byte
{
    /// <summary>kswapd_failures is not known.</summary>
    Unknown,

    /// <summary>kswapd_failures is below 16: kswapd runs or can be woken.</summary>
    Running,

    /// <summary>kswapd_failures is 16 or more: kswapd is stopped.</summary>
    Stopped,
}
