using TraceReplay.Model;
using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <summary>pgdat_balanced and zone_reclaimable_pages: the model against the naive functions on random zones.</summary>
public sealed class NodeOracle
{
    private const string Seed = "6861,367";

    [Property(Replay = Seed, MaxTest = 1000)]
    public bool A_node_whose_zones_are_known_is_balanced_where_the_kernels_is(int seed)
    {
        var random = new Random(seed);
        KernelNode pgdat = Draw(random);
        BalanceZone[] zones = [.. pgdat.node_zones.Take(ZONE_NORMAL + 1).Select(z => Known(z, slack: 0))];
        return Model(zones) == Kleene.Known(Kernel(pgdat));
    }

    [Property(Replay = Seed, MaxTest = 1000)]
    public bool A_known_balance_holds_wherever_in_its_bounds_the_node_is(int seed)
    {
        var random = new Random(seed);
        KernelNode pgdat = Draw(random);
        BalanceZone[] zones = [.. pgdat.node_zones.Take(ZONE_NORMAL + 1).Select(z => Known(z, slack: random.Next(300)))];
        return Model(zones) is Tri.Unknown || Model(zones) == Kleene.Known(Kernel(pgdat));
    }

    [Property(Replay = Seed, MaxTest = 2000)]
    public bool The_reclaimable_pages_of_a_known_zone_are_the_kernels_and_no_others(int seed)
    {
        var random = new Random(seed);
        var source = (KernelSource)random.Next(5);
        KernelZone zone = Draw(random).node_zones[ZONE_NORMAL];
        zone.NR_ZONE_INACTIVE_FILE = random.Next(3);
        zone.NR_ZONE_ACTIVE_ANON = random.Next(3);
        NaiveKernel kernel = NaiveKernels.Of(source);
        kernel.nr_swap_pages = random.Next(2);
        LruSizes sizes = new(Bounds.Exactly(zone.NR_ZONE_INACTIVE_FILE), Bounds.Exactly(zone.NR_ZONE_ACTIVE_ANON), Bounds.Exactly(zone.NR_FREE_PAGES));
        Tri anon = ZoneReclaimablePagesModel.CanReclaimAnonPages(kernel.nr_swap_pages, Tri.False);
        long told = random.Next(2) == 0 ? kernel.ZoneReclaimablePages(zone) : random.Next(6);
        return ZoneReclaimablePagesModel.Admits(SimulatedRun.LineOf(source), sizes, anon, told) == (told == kernel.ZoneReclaimablePages(zone));
    }

    private static KernelNode Draw(Random random)
    {
        var pgdat = new KernelNode(0);
        foreach (KernelZone zone in pgdat.node_zones)
        {
            zone.managed_pages = random.Next(3) == 0 ? 0 : 10_000;
            zone._watermark[WMARK_HIGH] = random.Next(1000);
            zone.watermark_boost = random.Next(2) * random.Next(500);
            zone.lowmem_reserve[ZONE_NORMAL] = random.Next(200);
            zone.nr_free_highatomic = random.Next(2) * 512;
            zone.NR_FREE_CMA_PAGES = random.Next(100);
            zone.NR_FREE_PAGES = random.Next(2000);
        }

        return pgdat;
    }

    private static BalanceZone Known(KernelZone zone, long slack)
    {
        Bounds Around(long value) => new(Math.Max(0, value - slack), value + (slack / 2));
        return new BalanceZone
        {
            Managed = zone.managed_pages > 0,
            Free = Around(zone.NR_FREE_PAGES),
            High = Around(zone.WmarkPages(WMARK_HIGH)),
            LowmemReserve = Around(zone.lowmem_reserve[ZONE_NORMAL]),
            FreeHighatomic = Around(zone.nr_free_highatomic),
            FreeCma = Around(zone.NR_FREE_CMA_PAGES),
        };
    }

    private static Tri Model(BalanceZone[] zones) => PgdatBalancedModel.Evaluate(KernelLineCatalogue.Linux72, zones, order: 0, Tri.False, Tri.False);

    private static bool Kernel(KernelNode pgdat) => NaiveKernels.Of(KernelSource.Linux72).PgdatBalanced(pgdat, order: 0, ZONE_NORMAL);
}
