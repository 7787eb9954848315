using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The resets of kswapd_failures that have one cause; <c>from</c> is the value that they ended, -1 where it is not known.</summary>
internal sealed record ResetMarks(string Cause, PointColumns Points, IReadOnlyList<int> From)
{
    private static readonly string[] Causes = ["kswapd", "another task", "memcg reclaim", "unseen"];

    public static IReadOnlyList<ResetMarks> Of(IReadOnlyList<CounterMove> moves, PictureSource source) =>
        [.. Causes.Select(c => Of(c, [.. moves.Where(m => m.IsReset && CauseOf(m.Point) == c)], source)).Where(m => m.Points.Total > 0)];

    /// <summary>The cause in a word or two; of a moment that is no reset, what it is.</summary>
    public static string CauseOf(CounterPoint point) => point.Cause switch
    {
        CounterCause.ResetByKswapd => Causes[0],
        CounterCause.ResetByTask => Causes[point.IsMemcg ? 2 : 1],
        CounterCause.ResetUnseen => Causes[3],
        CounterCause.Failed => "a run failed",
        _ => "read",
    };

    private static ResetMarks Of(string cause, CounterMove[] moves, PictureSource source)
    {
        IReadOnlyList<CounterMove> shown = Thinning.Of(moves, m => m.Point.Time.Value, m => m.Before ?? -1);
        return new ResetMarks(cause, source.Columns(shown, moves.Length, m => m.Place), [.. shown.Select(m => m.Before ?? -1)]);
    }
}
