using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <summary>The zones of the machine, with watermarks and reserves as the kernel sets them at boot. Pages.</summary>
internal sealed class MemoryMap(IReadOnlyList<KernelNode> nodes)
{
    private static readonly int[] LowmemReserveRatio = [256, 256, 32, 0, 0];

    public IEnumerable<KernelZone> ManagedZones => nodes.SelectMany(n => n.node_zones).Where(z => z.managed_pages > 0);

    public static MemoryMap Build(NaiveKernel kernel, int nodes, long cma_pages)
    {
        for (int nid = 0; nid < nodes; nid++)
        {
            var node = new KernelNode(nid);
            kernel.nodes.Add(node);
            long[] managed = nid == 0 ? [3840, 40_000, 60_000, 0, 0] : [0, 0, 90_000, 0, 0];
            foreach (KernelZone zone in node.node_zones)
            {
                SetUp(zone, managed);
                zone.cma_pages = zone.managed_pages > 0 ? cma_pages : 0;
            }
        }

        kernel.nr_swap_pages = 4096;
        return new MemoryMap(kernel.nodes);
    }

    /// <summary>The zones an allocation on a node may use: its own from the highest down, then the others'.</summary>
    public KernelZone[] Zonelist(int nid, int highest_zoneidx) =>
    [
        .. nodes.OrderBy(n => (n.node_id - nid + nodes.Count) % nodes.Count)
            .SelectMany(n => n.node_zones.Reverse())
            .Where(z => z.managed_pages > 0 && z.idx <= highest_zoneidx),
    ];

    // __setup_per_zone_wmarks and setup_per_zone_lowmem_reserve, mm/page_alloc.c; the scale of min is the simulation's own.
    private static void SetUp(KernelZone zone, long[] managed)
    {
        zone.managed_pages = managed[zone.idx];
        long min = zone.managed_pages / 40;
        zone._watermark[WMARK_MIN] = min;
        for (int mark = WMARK_LOW; mark <= WMARK_PROMO; mark++)
        {
            zone._watermark[mark] = min + (mark * (min / 4));
        }

        long above = 0;
        for (int j = zone.idx + 1; j < MAX_NR_ZONES; j++)
        {
            above += managed[j];
            zone.lowmem_reserve[j] = LowmemReserveRatio[zone.idx] == 0 || zone.managed_pages == 0 ? 0 : above / LowmemReserveRatio[zone.idx];
        }
    }
}
