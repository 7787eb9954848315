namespace TraceReplay.Model;

/// <summary>
/// The counters by which mp_event_psi sees that something is reclaimed or read in again: where none of them moved since its last call it leaves
/// early. Calls between the same two samples cannot tell, but of a span of calls one saw what surely moved in it.
/// </summary>
internal sealed class Movement(SampledMachine machine)
{
    private static readonly string[] Counters = ["pgscan_direct", "pgscan_kswapd", "pgrefill", "workingset_refault_file"];

    private Reading[] _marks = [.. Counters.Select(_ => Reading.Exactly(0))];
    private Reading[]? _span;

    /// <summary>Whether direct reclaim scanned since the last call.</summary>
    public KillerTruth Direct { get; private set; } = KillerTruth.False;

    /// <summary>The next call: whether any of the counters moved since the last one.</summary>
    /// <param name="tick">When.</param>
    /// <param name="called">Whether it is called at all: else the mark of the call before may still count.</param>
    public KillerTruth At(long tick, KillerTruth called)
    {
        Reading[] now = Read(tick);
        Direct = _marks[0].Below(now[0]);
        KillerTruth moved = Grew(_marks, now);
        _marks = called.Value == Tri.True ? now : [.. _marks.Zip(now, (mark, count) => mark.With(count, (a, b) => a.Hull(b)))];
        return moved;
    }

    /// <summary>Whether any of the counters moved in the calls in a row at which all else surely held.</summary>
    public KillerTruth InSpan(long tick, KillerTruth holds)
    {
        if (holds.Value != Tri.True)
        {
            _span = null;
            return KillerTruth.False;
        }

        Reading[] now = Read(tick);
        _span ??= now;
        return Grew(_span, now);
    }

    /// <summary>A kill: the span begins anew.</summary>
    public void Restart() => _span = null;

    private Reading[] Read(long tick) => [.. Counters.Select(c => machine.VmCount(tick, c))];

    private static KillerTruth Grew(Reading[] before, Reading[] now) => before.Zip(now, (b, n) => b.Below(n)).Aggregate((a, b) => a.Or(b));
}
