using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>A zone whose snapshot is being read.</summary>
internal sealed class ZoneBuilder(string file, long line, string phase, int node, Zone zone)
{
    // By the names of zoneinfo and of the log.
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "managed", "free", "boost", "min", "low", "high", "cma", "free_cma", "reserved_highatomic", "free_highatomic",
        "active_anon", "inactive_anon", "active_file", "inactive_file", "unevictable", "write_pending",
    };

    private readonly Dictionary<string, long> _values = new(StringComparer.Ordinal);

    /// <summary>lowmem_reserve.</summary>
    public IReadOnlyList<long> Protection { get; set; } = [];

    /// <summary>How many lists of a CPU came.</summary>
    public int Cpus { get; set; }

    /// <summary>node_unreclaimable.</summary>
    public bool? NodeUnreclaimable { get; set; }

    /// <summary>The name under which a value is stored; null when a zone's snapshot does not have it.</summary>
    public static string? NameOf(string name)
    {
        string plain = name.StartsWith("nr_zone_", StringComparison.Ordinal) ? name["nr_zone_".Length..] : name;
        plain = plain switch
        {
            "nr_free_cma" => "free_cma",
            "writepending" => "write_pending",
            _ => plain,
        };
        return Known.Contains(plain) ? plain : null;
    }

    /// <summary>Stores a value under the name that <see cref="NameOf"/> gave.</summary>
    public void Set(string name, long value) => _values[name] = value;

    /// <summary>The snapshot in pages, of values in pages or in kB.</summary>
    public ZoneSnapshot Build(long unitsPerPage) => new(file, line, phase)
    {
        Node = node,
        Zone = zone,
        Protection = Protection,
        NodeUnreclaimable = NodeUnreclaimable,
        Cpus = Cpus > 0 ? Cpus : null,
        Managed = Pages("managed", unitsPerPage),
        Free = Pages("free", unitsPerPage),
        Boost = Pages("boost", unitsPerPage),
        Min = Pages("min", unitsPerPage),
        Low = Pages("low", unitsPerPage),
        High = Pages("high", unitsPerPage),
        Cma = Pages("cma", unitsPerPage),
        FreeCma = Pages("free_cma", unitsPerPage),
        ReservedHighatomic = Pages("reserved_highatomic", unitsPerPage),
        FreeHighatomic = Pages("free_highatomic", unitsPerPage),
        ActiveAnon = Pages("active_anon", unitsPerPage),
        InactiveAnon = Pages("inactive_anon", unitsPerPage),
        ActiveFile = Pages("active_file", unitsPerPage),
        InactiveFile = Pages("inactive_file", unitsPerPage),
        Unevictable = Pages("unevictable", unitsPerPage),
        WritePending = Pages("write_pending", unitsPerPage),
    };

    private long? Pages(string name, long unitsPerPage) => _values.TryGetValue(name, out long value) ? value / unitsPerPage : null;
}
