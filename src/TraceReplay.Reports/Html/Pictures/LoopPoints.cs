using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Looks at a zone with one outcome of the watermark check: the zone is a word, sizes are pages, the stall is a number of its own or -1.</summary>
internal sealed record LoopPoints(
    PointColumns Points, IReadOnlyList<int> Loops, IReadOnlyList<int> Stall, IReadOnlyList<int> Zone, IReadOnlyList<int> Order, IReadOnlyList<long> Available, IReadOnlyList<long> Min)
{
    public static LoopPoints Of(IReadOnlyCollection<RetryPoint> retries, StallIndex stalls, PictureSource source)
    {
        RetryPoint[] timed = [.. retries.Where(r => r.Time.IsSeconds)];
        IReadOnlyList<RetryPoint> shown = Thinning.Of(timed, r => r.Time.Value, r => r.Loops);
        return new LoopPoints(
            source.Columns(shown, timed.Length, r => new PointPlace(r.Time, r.File, r.Line, r.Task)),
            [.. shown.Select(r => r.Loops)],
            [.. shown.Select(r => stalls[r.Task, r.Time])],
            [.. shown.Select(r => source.Words[PictureSource.Text($"node {r.Node} {r.Zone}")])],
            [.. shown.Select(r => r.Order)],
            [.. shown.Select(r => r.Available)],
            [.. shown.Select(r => r.MinWmark)]);
    }
}
