namespace TraceReplay.Tests.Oracle;

/// <summary>Where the naive functions trace: an event's text, and what the kernel really did, for the tests.</summary>
internal interface IKernelTrace
{
    /// <summary>A tracepoint of the kernel.</summary>
    /// <param name="current">The task.</param>
    /// <param name="text"><c>mm_vmscan_kswapd_sleep: nid=0</c>.</param>
    /// <param name="truth">What was decided here, in the terms of <see cref="Truth"/>.</param>
    void Event(KernelTask current, FormattableString text, Truth? truth = null);

    /// <summary>A probe of the lab, which is not recorded everywhere.</summary>
    void Probe(KernelTask current, FormattableString text, Truth? truth = null);
}
