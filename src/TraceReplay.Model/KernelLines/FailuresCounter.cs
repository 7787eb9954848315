namespace TraceReplay.Model;

/// <summary>The type of <c>pgdat->kswapd_failures</c> (include/linux/mmzone.h).</summary>
public enum FailuresCounter : byte
{
    /// <summary><c>int</c>: an increment and a reset on two CPUs can swallow each other.</summary>
    Int,

    /// <summary><c>atomic_t</c>.</summary>
    Atomic,
}
