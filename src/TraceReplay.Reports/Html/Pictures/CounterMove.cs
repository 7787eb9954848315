using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A moment of kswapd_failures beside the value before it.</summary>
/// <param name="Point">The moment.</param>
/// <param name="Before">The value before; null where it is not known.</param>
/// <param name="IsLast">Whether none follows.</param>
internal readonly record struct CounterMove(CounterPoint Point, int? Before, bool IsLast)
{
    public bool IsReset => Point.Cause is CounterCause.ResetByKswapd or CounterCause.ResetByTask or CounterCause.ResetUnseen;

    /// <summary>Whether it is the one that stopped kswapd.</summary>
    public bool Stops => Point.Value >= ShouldReclaimRetryModel.MaxReclaimRetries && Before < ShouldReclaimRetryModel.MaxReclaimRetries;

    /// <summary>Whether a stepped line needs it: the value changes, or the line begins or ends.</summary>
    public bool Shows => Before != Point.Value || IsLast;

    public PointPlace Place => new(Point.Time, Point.File, Point.Line, Point.By);

    public static IEnumerable<CounterMove> Of(IReadOnlyList<CounterPoint> points)
    {
        for (int i = 0; i < points.Count; i++)
        {
            int? before = i > 0 && points[i - 1].Value >= 0 ? points[i - 1].Value : null;
            yield return new CounterMove(points[i], before, i == points.Count - 1);
        }
    }
}
