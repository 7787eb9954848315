using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Pages scanned and reclaimed in bins of time, by list, with the first line of each bin (0 where it holds none).</summary>
internal sealed record RatesPicture(
    double Start, double Width, IReadOnlyList<ListRates> Lists, IReadOnlyList<int> File, IReadOnlyList<long> Line, int Total, PictureTable Table)
{
    private const int MostBins = 600;

    public static RatesPicture? Of(PictureSource source)
    {
        ScanPoint[] scans = [.. source.Timeline.Scans.Where(s => s.Time.IsSeconds)];
        if (scans.Length == 0)
        {
            return null;
        }

        var bins = new TimeBins(source.Timeline, MostBins);
        var files = new int[bins.Count];
        var lines = new long[bins.Count];
        foreach (ScanPoint scan in scans.OrderByDescending(s => s.Time.Value))
        {
            (files[bins[scan.Time.Value]], lines[bins[scan.Time.Value]]) = (scan.File, scan.Line);
        }

        ListRates[] lists = [.. Enum.GetValues<LruList>().Select(l => ListRates.Of(l, scans, bins)).OfType<ListRates>()];
        return new RatesPicture(bins.Start, bins.Width, lists, files, lines, scans.Length, TableOf(lists, bins));
    }

    private static PictureTable TableOf(ListRates[] lists, TimeBins bins) => PictureTable.Of(
        PictureSource.Text($"Pages scanned and reclaimed by shrink_inactive_list; the highest rates are of a bin of {bins.Width:0.######} s"),
        ["list", ">scanned", ">reclaimed", ">hit rate", ">highest scan rate, pages/s", ">at, s", ">highest reclaim rate, pages/s", ">at, s"],
        lists,
        l => l.Row(bins));
}
