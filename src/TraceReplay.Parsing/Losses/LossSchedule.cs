using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// The losses that an earlier reading of a file found, to be told before the first event that they put in doubt: a tracer tells of them
/// only when it comes to the CPU that lost, and by then other CPUs have gone on.
/// </summary>
internal sealed class LossSchedule
{
    private readonly List<LossSpan> _spans;
    private int _next;

    /// <summary>Makes a schedule of the losses whose place is known.</summary>
    public LossSchedule(IReadOnlyList<LossSpan> spans)
    {
        _spans = [.. spans.Where(s => s.IsPlaced && s.To.IsSeconds)];

        // A span without a beginning reaches back to the first line.
        _spans.Sort((a, b) => a.From.Value != b.From.Value ? a.From.Value.CompareTo(b.From.Value) : a.Line.CompareTo(b.Line));
    }

    /// <summary>
    /// The beginnings that the buffers' statistics say were overwritten; null when they say nothing. A first reading can use it.
    /// </summary>
    public static LossSchedule? Of(IReadOnlyList<BufferStats> stats)
    {
        List<LossSpan> spans = [.. stats.Where(s => s is { HasLost: true, Overrun: > 0, OldestEvent.IsSeconds: true })
            .Select(s => new LossSpan(s.Line, s.Cpu ?? -1, s.Overrun, TraceTime.None, s.OldestEvent) { IsPlaced = true })];
        return spans.Count > 0 ? new LossSchedule(spans) : null;
    }

    /// <summary>Whether a loss must be told before this event.</summary>
    public bool IsDue(in TraceEvent e) => _next < _spans.Count && (_spans[_next].From.Format == TimeFormat.None || e.Time.Value > _spans[_next].From.Value);

    /// <summary>The loss that is due.</summary>
    public LossSpan Take() => _spans[_next++];
}
