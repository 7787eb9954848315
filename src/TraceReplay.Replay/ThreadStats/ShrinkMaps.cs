using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// The maps of a bpftrace script that counts mm_vmscan_lru_shrink_inactive by list: <c>@events</c>, <c>@scanned</c>, <c>@reclaimed</c>,
/// <c>@zero</c> and <c>@priority</c>, each with the keys <c>anon</c> and <c>file</c>. Such a script counts the events of all tasks.
/// </summary>
public sealed class ShrinkMaps
{
    private const string Events = "@events";

    private readonly ILookup<string, BpftraceMap> _byName;

    private ShrinkMaps(string file, IEnumerable<BpftraceMap> maps)
    {
        File = file;
        _byName = maps.ToLookup(m => m.Name, StringComparer.Ordinal);
        Anon = Of(LruList.Anon, "anon");
        FileBacked = Of(LruList.File, "file");
    }

    /// <summary>The file that holds them.</summary>
    public string File { get; }

    /// <summary>Anonymous pages.</summary>
    public MapFigures Anon { get; }

    /// <summary>Pages of files.</summary>
    public MapFigures FileBacked { get; }

    /// <summary>Both lists.</summary>
    public IReadOnlyList<MapFigures> Lists => [Anon, FileBacked];

    /// <summary>Finds them in a capture, one for each file.</summary>
    public static IReadOnlyList<ShrinkMaps> In(Snapshots snapshots)
    {
        ArgumentNullException.ThrowIfNull(snapshots);
        return
        [
            .. from map in snapshots.Maps
               where map.Key is "anon" or "file"
               group map by map.File into own
               where own.Any(m => m.Name == Events && m.Value is not null)
               select new ShrinkMaps(own.Key, own),
        ];
    }

    private MapFigures Of(LruList list, string key)
    {
        long? events = ValueOf(Events, key, 0);

        // bpftrace prints no key that was never touched: without events the others stand at 0, with events a map may be missing.
        long? absent = events == 0 ? 0 : null;
        return new MapFigures(list, events, ValueOf("@scanned", key, absent), ValueOf("@reclaimed", key, absent), ValueOf("@zero", key, AbsentZero(absent)), PrioritiesOf(key, events));
    }

    // A script that counts the events without progress touches a key at the first one.
    private long? AbsentZero(long? absent) => _byName["@zero"].Any() ? 0 : absent;

    // What a script prints more than once, it prints in full each time.
    private long? ValueOf(string name, string key, long? absent) =>
        _byName[name].LastOrDefault(m => m.Key == key) is BpftraceMap map ? map.Value : absent;

    private long[]? PrioritiesOf(string key, long? events)
    {
        long[] counts = new long[ScanFigures.PriorityCount];
        if (_byName["@priority"].LastOrDefault(m => m.Key == key) is not BpftraceMap map)
        {
            return events == 0 ? counts : null;
        }

        foreach (HistogramRow row in map.Rows)
        {
            // lhist(priority, 0, 13, 1) has a row for each priority; what groups them, as hist() does, tells none.
            if (row is not { Low: >= 0 and < ScanFigures.PriorityCount } || row.High != row.Low + 1)
            {
                return null;
            }

            counts[row.Low.Value] = row.Count;
        }

        return map.Rows.Count > 0 ? counts : null;
    }
}
