using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One node's kswapd_failures over time (-1 where it is not known), with its resets and the runs of balance_pgdat.</summary>
internal sealed record FailuresPicture(int Node, PointColumns Path, IReadOnlyList<int> Values, IReadOnlyList<ResetMarks> Resets, RunBand Runs, PictureTable Table)
{
    public static FailuresPicture Of(NodeTimeline node, PictureSource source)
    {
        CounterMove[] moves = [.. CounterMove.Of([.. node.Failures.Where(f => f.Time.IsSeconds)])];
        IReadOnlyList<CounterMove> path = Thinning.Of(moves.Where(m => m.Shows), m => m.Point.Time.Value, m => m.Point.Value);
        return new FailuresPicture(
            node.Node,
            source.Columns(path, moves.Count(m => m.Shows), m => m.Place),
            [.. path.Select(m => m.Point.Value)],
            ResetMarks.Of(moves, source),
            RunBand.Of(node.Runs, source),
            TableOf(node.Node, [.. moves.Where(m => m.IsReset || m.Stops)], source));
    }

    private static PictureTable TableOf(int node, CounterMove[] notable, PictureSource source) => PictureTable.Of(
        PictureSource.Text($"Node {node}: resets of kswapd_failures, and the moments at which it stopped kswapd"),
        [">time", "line", ">before", ">after", "cause", "task"],
        notable,
        m =>
        [
            m.Point.Time.ToString(),
            source.Place(m.Point.File, m.Point.Line),
            m.Before is int before ? PictureSource.Number(before) : "unknown",
            PictureSource.Number(m.Point.Value),
            ResetMarks.CauseOf(m.Point),
            source.Task(m.Point.By),
        ]);
}
