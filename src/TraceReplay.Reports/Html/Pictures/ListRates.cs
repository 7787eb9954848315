using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Pages of one kind of list that each bin scanned and reclaimed.</summary>
internal sealed record ListRates(string Name, IReadOnlyList<long> Scanned, IReadOnlyList<long> Reclaimed)
{
    /// <summary>Null where no such list was scanned.</summary>
    public static ListRates? Of(LruList list, IReadOnlyList<ScanPoint> scans, TimeBins bins)
    {
        var scanned = new long[bins.Count];
        var reclaimed = new long[bins.Count];
        bool any = false;
        foreach (ScanPoint scan in scans.Where(s => s.List == list))
        {
            any = true;
            scanned[bins[scan.Time.Value]] += scan.Scanned;
            reclaimed[bins[scan.Time.Value]] += scan.Reclaimed;
        }

        return any ? new ListRates(NameOf(list), scanned, reclaimed) : null;
    }

    public IReadOnlyList<string> Row(TimeBins bins)
    {
        (long scanned, long reclaimed) = (Scanned.Sum(), Reclaimed.Sum());
        return
        [
            Name,
            PictureSource.Number(scanned),
            PictureSource.Number(reclaimed),
            scanned > 0 ? PictureSource.Text($"{100.0 * reclaimed / scanned:F1} %") : "-",
            .. Highest(Scanned, bins),
            .. Highest(Reclaimed, bins),
        ];
    }

    private static string[] Highest(IReadOnlyList<long> pages, TimeBins bins)
    {
        long highest = pages.Max();
        int bin = pages.Index().First(p => p.Item == highest).Index;
        return [PictureSource.Text($"{highest / bins.Width:F0}"), PictureSource.Text($"{bins.Start + (bin * bins.Width):0.######}")];
    }

    private static string NameOf(LruList list) => list switch
    {
        LruList.Anon => "anon",
        LruList.File => "file",
        _ => "list not recorded",
    };
}
