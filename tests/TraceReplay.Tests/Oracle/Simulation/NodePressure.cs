using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <summary>
/// Moves one node's memory at random. Each mood lasts for some time, so that counters get to their limits, and sets where the free pages
/// stand against the watermarks, how much there is to reclaim, and how likely anything succeeds.
/// </summary>
internal sealed class NodePressure(Machine machine, KernelNode node)
{
    private int _left;

    public Mood Mood { get; private set; }

    /// <summary>How likely an allocation finds a page.</summary>
    public double Allocates => Mood switch { Mood.Plenty => 0.9, Mood.Tight => 0.4, Mood.Thrashing => 0.1, _ => 0.01 };

    /// <summary>How likely one look at the LRU lists reclaims something.</summary>
    public double Reclaims => Mood switch { Mood.Plenty => 0.9, Mood.Tight => 0.6, Mood.Thrashing => 0.1, _ => 0.001 };

    public void Stir()
    {
        if (_left-- <= 0)
        {
            Mood = (Mood)machine.Random.Next(5);
            _left = machine.Random.Next(20, machine.Scenario.Grim && Mood >= Mood.Exhausted ? 10_000 : 400);
        }

        foreach (KernelZone zone in node.node_zones.Where(z => z.managed_pages > 0))
        {
            Stir(zone);
        }
    }

    private void Stir(KernelZone zone)
    {
        long min = zone._watermark[WMARK_MIN];
        long high = zone._watermark[WMARK_HIGH];
        zone.NR_FREE_PAGES = Mood switch
        {
            Mood.Plenty => high + machine.Random.NextInt64(0, (4 * high) + 1),
            Mood.Tight => machine.Random.NextInt64(min, high + 200),
            Mood.Thrashing => machine.Random.NextInt64(min / 2, high),
            _ => machine.Random.NextInt64(0, min + 10),
        };
        long lru = Mood switch
        {
            Mood.Plenty or Mood.Stuck => zone.managed_pages / 2,
            Mood.Tight => zone.managed_pages / 8,
            Mood.Thrashing => min,
            _ => machine.Chance(0.5) ? 0 : min / 4,
        };
        zone.NR_ZONE_INACTIVE_ANON = machine.Random.NextInt64(0, lru + 1);
        zone.NR_ZONE_ACTIVE_ANON = machine.Random.NextInt64(0, lru + 1);
        zone.NR_ZONE_INACTIVE_FILE = machine.Random.NextInt64(0, (lru / 2) + 1);
        zone.NR_ZONE_ACTIVE_FILE = machine.Random.NextInt64(0, (lru / 2) + 1);
        long blocks = machine.Random.NextInt64() & machine.Random.NextInt64();
        for (int order = 0; order < NR_PAGE_ORDERS; order++)
        {
            for (int mt = 0; mt < MIGRATE_TYPES; mt++)
            {
                zone.free_area[order, mt] = (blocks >> ((order * MIGRATE_TYPES) + mt)) & 1;
            }
        }

        zone.ZONE_BELOW_HIGH |= zone.NR_FREE_PAGES < high;
        machine.Rest.MoveReserves(zone);
    }
}
