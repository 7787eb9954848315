using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>A zone whose snapshot is being read.</summary>
internal sealed class ZoneBuilder(string file, long line, int node, Zone zone)
{
    private long _managed;
    private long _free;
    private long _boost;
    private long _min;
    private long _low;
    private long _high;
    private long? _freeCma;
    private long? _reserved;
    private long? _freeHighatomic;

    /// <summary>lowmem_reserve.</summary>
    public IReadOnlyList<long> Protection { get; set; } = [];

    /// <summary>Stores a value under the name it has in zoneinfo and in the log; other names are passed over.</summary>
    public void Set(string name, long pages)
    {
        switch (name)
        {
            case "managed":
                _managed = pages;
                break;
            case "free":
                _free = pages;
                break;
            case "boost":
                _boost = pages;
                break;
            case "min":
                _min = pages;
                break;
            case "low":
                _low = pages;
                break;
            case "high":
                _high = pages;
                break;
            case "free_cma" or "nr_free_cma":
                _freeCma = pages;
                break;
            case "reserved_highatomic":
                _reserved = pages;
                break;
            case "free_highatomic":
                _freeHighatomic = pages;
                break;
        }
    }

    public ZoneSnapshot Build() =>
        new(file, line, node, zone, _managed, _free, _boost, _min, _low, _high, Protection, _freeCma, _reserved, _freeHighatomic);
}
