namespace TraceReplay.Model;

/// <summary>When mp_event_psi runs: at an event, and then at every poll for PSI_WINDOW_SIZE_MS; direct reclaim and a kill make it go on.</summary>
/// <param name="windowNs">PSI_WINDOW_SIZE_MS in ns.</param>
internal sealed class Polling(long windowNs)
{
    private long? _surely;
    private long? _possibly;
    private KillerTruth _doubt = KillerTruth.True;

    /// <summary>Whether it runs at a tick.</summary>
    /// <param name="tick">The tick.</param>
    /// <param name="event">Whether an event comes at it.</param>
    public KillerTruth At(long tick, KillerTruth @event)
    {
        Extend(tick, @event);
        return tick - _surely <= windowNs ? KillerTruth.True : tick - _possibly <= windowNs ? _doubt : KillerTruth.False;
    }

    /// <summary>Polling starts over at a tick (POLLING_START).</summary>
    public void Extend(long tick, KillerTruth starts)
    {
        if (starts.Value == Tri.True)
        {
            (_surely, _possibly) = (tick, tick);
        }
        else if (starts.Value == Tri.Unknown)
        {
            (_possibly, _doubt) = (tick, starts);
        }
    }
}
