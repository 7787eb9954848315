using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>mm_vmscan_lru_shrink_inactive by reclaimer and list.</summary>
public sealed class ScanTable
{
    private static readonly Reclaimer[] Reclaimers = Enum.GetValues<Reclaimer>();
    private static readonly LruList[] Lists = Enum.GetValues<LruList>();

    private readonly ScanFigures[] _figures = [.. Enumerable.Range(0, Reclaimers.Length * Lists.Length).Select(_ => new ScanFigures())];

    /// <summary>The figures of one reclaimer and list.</summary>
    public ScanFigures this[Reclaimer by, LruList list] => _figures[((int)by * Lists.Length) + (int)list];

    /// <summary>All events, whatever their reclaimer and list.</summary>
    public long Events => _figures.Sum(f => f.Events);

    /// <summary>The figures of a list, whoever reclaimed.</summary>
    public ScanFigures Of(LruList list)
    {
        var sum = new ScanFigures();
        foreach (Reclaimer by in Reclaimers)
        {
            sum.Add(this[by, list]);
        }

        return sum;
    }

    internal void Add(in TraceEvent e, Reclaimer by, LruList list) => this[by, list].Add(e);
}
