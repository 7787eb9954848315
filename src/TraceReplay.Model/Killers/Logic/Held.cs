namespace TraceReplay.Model;

/// <summary>For how long a condition has held at every tick of a killer (the programs keep the time of the tick at which it began).</summary>
/// <param name="durationNs">How long it has to hold, in ns.</param>
internal sealed class Held(long durationNs)
{
    private long? _surely;
    private long? _possibly;
    private KillerTruth _doubt = KillerTruth.True;

    /// <summary>Takes the next tick; whether the condition has held for the duration.</summary>
    /// <param name="time">The tick, in ns.</param>
    /// <param name="holds">Whether it holds at the tick.</param>
    public KillerTruth At(long time, KillerTruth holds)
    {
        if (holds.Value == Tri.False)
        {
            (_surely, _possibly, _doubt) = (null, null, KillerTruth.True);
            return KillerTruth.False;
        }

        _possibly ??= time;
        if (holds.Value == Tri.True)
        {
            _surely ??= time;
        }
        else
        {
            (_surely, _doubt) = (null, _doubt.And(holds));
        }

        return time - _surely >= durationNs ? KillerTruth.True
            : time - _possibly >= durationNs ? _doubt
            : KillerTruth.False;
    }
}
