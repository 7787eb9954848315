namespace TraceReplay.Parsing;

/// <summary>A report that is being read.</summary>
internal sealed class OomReportBuilder(OomReport report)
{
    private const int DefaultKbPerPage = 4;

    private readonly List<ZoneBuilder> _zones = [];
    private readonly List<OomVictim> _killed = [];

    /// <summary>What is known besides the zones and the victims.</summary>
    public OomReport Report { get; set; } = report;

    /// <summary>Whether its Mem-Info block has begun.</summary>
    public bool HasMemInfo { get; set; }

    /// <summary>Whether a whole cgroup is killed (memory.oom.group).</summary>
    public bool IsGroupKill { get; set; }

    /// <summary>The size of a page, where the list of free blocks told it.</summary>
    public long? KbPerPage { get; set; }

    /// <summary>Whether a process was killed.</summary>
    public bool HasKilled => _killed.Count > 0;

    /// <summary>The zone last begun.</summary>
    public ZoneBuilder? LastZone => _zones.Count > 0 ? _zones[^1] : null;

    public void Add(ZoneBuilder zone) => _zones.Add(zone);

    public void Add(OomVictim victim) => _killed.Add(victim);

    public OomReport Build()
    {
        long kbPerPage = KbPerPage ?? DefaultKbPerPage;
        return Report with { Zones = [.. _zones.Select(zone => zone.Build(kbPerPage))], Killed = _killed };
    }
}
