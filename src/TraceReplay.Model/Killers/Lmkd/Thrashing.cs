namespace TraceReplay.Model;

/// <summary>
/// How much of the file pages was read in again, in percent (the part of mp_event_psi above update_watermarks). It is counted anew every
/// THRASHING_RESET_INTERVAL_MS; what the span before had is carried over by halves.
/// </summary>
internal sealed class Thrashing
{
    private const long ResetIntervalNs = 1_000_000_000;

    private readonly double _limit;
    private long? _reset;
    private Reading _refaults;
    private Reading _fileLru;
    private Reading _carried = Reading.Exactly(0);

    /// <summary>Begins it.</summary>
    /// <param name="limit">thrashing_limit in percent.</param>
    public Thrashing(double limit) => Limit = _limit = limit;

    /// <summary>thrashing_limit as it is after kills; in percent.</summary>
    public double Limit { get; private set; }

    /// <summary>The next call.</summary>
    /// <param name="tick">When.</param>
    /// <param name="refaults">workingset_refault_file.</param>
    /// <param name="fileLru">nr_inactive_file and nr_active_file.</param>
    public Reading At(long tick, Reading refaults, Reading fileLru)
    {
        if (_reset is not long reset)
        {
            // The first call only sets the marks: what it has of the time since boot is shifted out.
            StartAt(tick, refaults, fileLru);
            return _carried;
        }

        Reading share = Share(refaults);
        if (tick - reset <= ResetIntervalNs)
        {
            return share.With(_carried, QuantityMath.Add);
        }

        int windows = (int)Math.Min(30, (tick - reset) / ResetIntervalNs);
        Reading halved = share.Select(s => new Quantity(Shift(s.Min, windows), Shift(s.Max, windows)));
        _carried = windows > 1 ? halved : share.Below(Reading.Exactly(Limit)).Value switch
        {
            Tri.True => halved,
            Tri.False => share,
            _ => halved.With(share, (a, b) => a.Hull(b)),
        };
        StartAt(tick, refaults, fileLru);
        Limit = _limit;
        return _carried;
    }

    /// <summary>A kill: the counting begins anew at the next call.</summary>
    public void Restart(long tick, Reading refaults, Reading fileLru)
    {
        _carried = Reading.Exactly(0);
        StartAt(tick, refaults, fileLru);
    }

    /// <summary>A kill for thrashing cuts the limit by thrashing_limit_decay percent.</summary>
    public void Cut(double decay) => Limit = Math.Floor(Limit * (100 - decay) / 100);

    private void StartAt(long tick, Reading refaults, Reading fileLru) => (_reset, _refaults, _fileLru) = (tick, refaults, fileLru);

    private Reading Share(Reading refaults) => refaults.With(_refaults, QuantityMath.Subtract)
        .Select(g => new Quantity(Math.Max(0, g.Min) * 100, Math.Max(0, g.Max) * 100))
        .With(_fileLru, (grown, lru) => new Quantity(Math.Floor(grown.Min / (lru.Max + 1)), Math.Floor(grown.Max / (lru.Min + 1))));

    private static double Shift(double value, int bits) => Math.Floor(value / Math.Pow(2, bits));
}
