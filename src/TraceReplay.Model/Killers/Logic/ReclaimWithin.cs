namespace TraceReplay.Model;

/// <summary>
/// Whether a counter of scanned pages grew between two ticks of late. As it only grows, that is so if it is more than it was at the tick before
/// the span; the program's first look counts as growth from 0.
/// </summary>
/// <param name="spanNs">How late, in ns.</param>
internal sealed class ReclaimWithin(long spanNs)
{
    private readonly Queue<(long Tick, Reading Count)> _past = new();
    private Reading _before = Reading.Exactly(0);

    /// <summary>Takes the next tick.</summary>
    public KillerTruth At(long tick, Reading scanned)
    {
        while (_past.TryPeek(out (long Tick, Reading Count) oldest) && oldest.Tick < tick - spanNs)
        {
            _before = _past.Dequeue().Count;
        }

        _past.Enqueue((tick, scanned));
        return _before.Below(scanned);
    }
}
