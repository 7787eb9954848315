namespace TraceReplay.Model;

/// <summary>
/// A trigger on /proc/pressure/memory (init_psi_monitor of lmkd, psi_trigger_create of the kernel): the stall time grew by a threshold within
/// a window. An event comes once a window at most.
/// </summary>
/// <param name="machine">The samples.</param>
/// <param name="full">Whether all tasks have to stall.</param>
/// <param name="thresholdUs">The stall time in microseconds; 0 is no trigger.</param>
/// <param name="windowNs">The window in ns.</param>
internal sealed class PsiMonitor(SampledMachine machine, bool full, double thresholdUs, long windowNs)
{
    private long? _event;

    /// <summary>The stall time in the window that ends at a tick, in microseconds; the first window begins with the trigger, at the first sample.</summary>
    public Reading Growth(long tick)
    {
        long from = Math.Max(machine.First, tick - windowNs);
        Reading growth = machine.StallTotal(tick, full).With(machine.StallTotal(from, full), QuantityMath.Subtract);
        return growth.Select(g => new Quantity(Math.Max(0, g.Min), Math.Min((tick - from) / 1000.0, Math.Max(0, g.Max))));
    }

    /// <summary>Whether an event comes at a tick.</summary>
    public KillerTruth At(long tick)
    {
        if (thresholdUs == 0 || _event + windowNs > tick)
        {
            return KillerTruth.False;
        }

        KillerTruth comes = Growth(tick).AtLeast(Reading.Exactly(thresholdUs));
        _event = comes.Value == Tri.True ? tick : _event;
        return comes;
    }
}
