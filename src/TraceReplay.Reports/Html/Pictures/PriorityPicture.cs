using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>How often shrink_inactive_list ran at each priority in each bin of time, with the first line of each cell.</summary>
internal sealed record PriorityPicture(
    double Start,
    double Width,
    IReadOnlyList<int> Bin,
    IReadOnlyList<int> Priority,
    IReadOnlyList<int> Count,
    IReadOnlyList<int> ByKswapd,
    IReadOnlyList<int> File,
    IReadOnlyList<long> Line,
    int Total,
    PictureTable Table)
{
    private const int MostBins = 240;

    public static PriorityPicture? Of(PictureSource source)
    {
        ScanPoint[] scans = [.. source.Timeline.Scans.Where(s => s.Time.IsSeconds && s.Priority >= 0)];
        if (scans.Length == 0)
        {
            return null;
        }

        var bins = new TimeBins(source.Timeline, MostBins);
        IGrouping<(int Bin, int Priority), ScanPoint>[] cells =
            [.. scans.GroupBy(s => (Bin: bins[s.Time.Value], s.Priority)).OrderBy(g => g.Key.Bin).ThenBy(g => g.Key.Priority)];
        return new PriorityPicture(
            bins.Start,
            bins.Width,
            [.. cells.Select(c => c.Key.Bin)],
            [.. cells.Select(c => c.Key.Priority)],
            [.. cells.Select(c => c.Count())],
            [.. cells.Select(c => c.Count(s => s.By == Reclaimer.Kswapd))],
            [.. cells.Select(c => c.First().File)],
            [.. cells.Select(c => c.First().Line)],
            scans.Length,
            TableOf(scans, source));
    }

    private static PictureTable TableOf(ScanPoint[] scans, PictureSource source) => PictureTable.Of(
        "Passes of shrink_inactive_list by priority",
        [">priority", ">passes", ">by kswapd", ">scanned", ">reclaimed", ">first at", "line"],
        [.. scans.GroupBy(s => s.Priority).OrderByDescending(g => g.Key)],
        g =>
        [
            PictureSource.Number(g.Key),
            PictureSource.Number(g.Count()),
            PictureSource.Number(g.Count(s => s.By == Reclaimer.Kswapd)),
            PictureSource.Number(g.Sum(s => s.Scanned)),
            PictureSource.Number(g.Sum(s => s.Reclaimed)),
            g.First().Time.ToString(),
            source.Place(g.First().File, g.First().Line),
        ]);
}
