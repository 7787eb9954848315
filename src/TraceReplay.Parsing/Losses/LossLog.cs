using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Gathers the losses of one file while it is read.</summary>
internal sealed class LossLog
{
    private const int MostSpans = 10_000;

    private readonly List<LossSpan> _spans = [];
    private int _open;
    private int _overwritten = -1;

    /// <summary>The losses, in the order of their lines, of which the first 10,000 are kept.</summary>
    public IReadOnlyList<LossSpan> Spans => _spans;

    /// <summary>Whether a span still waits for the event after it.</summary>
    public bool IsOpen => _open < _spans.Count;

    /// <summary>Whether a loss was told after events that it put in doubt.</summary>
    public bool ToldLate { get; private set; }

    /// <summary>Notes a loss in the stream of one CPU.</summary>
    /// <param name="line">The line that tells of it.</param>
    /// <param name="cpu">The CPU, or -1.</param>
    /// <param name="lost">How many, or -1.</param>
    /// <param name="before">The last event of that CPU; of the whole file where the CPU is not named.</param>
    /// <param name="latest">The last event of the whole file.</param>
    public void Add(long line, int cpu, long lost, TraceTime before, TraceTime latest)
    {
        ToldLate |= before.Value < latest.Value;
        Keep(new LossSpan(line, cpu, lost < 0 ? null : lost, before, TraceTime.None) { IsPlaced = true });
    }

    /// <summary>Notes a loss that may have been anywhere before its line.</summary>
    public void AddUnplaced(long line, long lost, TraceTime latest) =>
        Keep(new LossSpan(line, -1, lost < 0 ? null : lost, TraceTime.None, latest));

    /// <summary>
    /// Notes that the buffer was overwritten: the stream of each CPU begins at another time, which this reading may know beforehand.
    /// </summary>
    public void AddOverwritten(long line, long lost, bool isForeknown)
    {
        ToldLate |= !isForeknown;
        _overwritten = _spans.Count;
        Keep(new LossSpan(line, -1, lost, TraceTime.None, TraceTime.None) { IsPlaced = true });
    }

    /// <summary>An event came after the losses that were open.</summary>
    public void Close(TraceTime time)
    {
        for (; _open < _spans.Count; _open++)
        {
            if (_open != _overwritten && _spans[_open].To.Format == TimeFormat.None)
            {
                _spans[_open] = _spans[_open] with { To = time };
            }
        }
    }

    /// <summary>The whole file was read: an overwritten buffer is whole once the last of its CPUs has begun.</summary>
    public void Finish(IReadOnlyList<CpuCount> cpus)
    {
        if (_overwritten >= 0 && _overwritten < _spans.Count && cpus.Count > 0)
        {
            _spans[_overwritten] = _spans[_overwritten] with { To = cpus.MaxBy(c => c.First.Value)!.First };
        }
    }

    public void Clear()
    {
        _spans.Clear();
        (_open, _overwritten, ToldLate) = (0, -1, false);
    }

    private void Keep(LossSpan span)
    {
        if (_spans.Count < MostSpans)
        {
            _spans.Add(span);
        }
    }
}
