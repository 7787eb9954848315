using System.Runtime.CompilerServices;

namespace TraceReplay.Tests.Oracle;

/// <summary>The parts of the kernel that the naive functions ask and that are not modelled: they answer at random.</summary>
internal sealed class RestOfKernel(Machine machine) : IRestOfKernel
{
    /// <summary>Pages in the CMA areas of a zone, on a machine that has such areas.</summary>
    public const long CmaPages = 200;

    public bool GetPageFromFreelist(KernelTask current, int order, int alloc_flags, AllocContext ac)
    {
        double likely = machine.Pressure[ac.zonelist[0].zone_pgdat.node_id].Allocates;
        bool reserves = (alloc_flags & (KernelConstants.ALLOC_OOM | KernelConstants.ALLOC_NO_WATERMARKS)) != 0;
        return machine.Chance((likely + (reserves ? 0.2 : 0)) / (order + 1));
    }

    public bool DirectCompact(KernelTask current, int order, AllocContext ac, int prio, out CompactResult compact_result)
    {
        compact_result = (CompactResult)machine.Random.Next(6);
        return compact_result == CompactResult.COMPACT_SUCCESS && GetPageFromFreelist(current, 0, 0, ac);
    }

    public bool CompactionZonelistSuitable(AllocContext ac, int order) => machine.Chance(0.5);

    public bool CheckRetry(KernelTask current) => Rarely(RarePaths.Restart, 0.02);

    public bool UnreserveHighatomicPageblock(KernelTask current, AllocContext ac, bool force)
    {
        bool ret = Rarely(RarePaths.Unreserve, 0.3);
        machine.Trace.Probe(current, $"unreserve_highatomic: force={(force ? 1 : 0)} ret={(ret ? 1 : 0)}");
        return ret;
    }

    public bool ThrottleDirectReclaim(KernelTask current, Gfp gfp_mask)
    {
        // A fatal signal that is pending already ends no wait: the task does not throttle.
        bool killed = !current.fatal_signal_pending && Rarely(RarePaths.KilledInThrottle, 0.02);
        current.fatal_signal_pending |= killed;
        return killed;
    }

    public (long[] Lru, long Slab) ShrinkLists(KernelNode pgdat, ScanControl sc)
    {
        sc.cache_trim_mode = machine.Chance(0.2);
        double likely = machine.Pressure[pgdat.node_id].Reclaims / 4;
        long[] lru = new long[machine.Chance(0.1) || machine.Chance(likely) ? 1 : 0];
        for (int i = 0; i < lru.Length; i++)
        {
            lru[i] = machine.Chance(likely * 4) ? machine.Some(32) : 0;
        }

        return (lru, machine.Chance(likely) ? machine.Some(64) : 0);
    }

    public long OomNotify() => machine.Chance(0.05) ? 7 : 0;

    public KernelTask? SelectBadProcess(KernelTask current) => machine.Population.SelectBadProcess();

    public void QueueOomReaper(KernelTask victim) => machine.Population.QueueOomReaper(victim);

    public bool FrozenOrStopped(KernelTask current) => Rarely(RarePaths.Frozen, 0.003);

    public int Some(int most) => machine.Some(most);

    public IEnumerable<int> Schedule(KernelNode pgdat, int timeout, StrongBox<int> remaining)
    {
        const int Tick = 4000;
        for (int waited = 0; timeout < 0 || waited < timeout; waited += Tick)
        {
            yield return Tick;
            if (!pgdat.kswapd_wait)
            {
                remaining.Value = timeout < 0 ? 0 : Math.Max(1, timeout - waited);
                yield break;
            }
        }

        remaining.Value = 0;
    }

    /// <summary>boost_watermark, and reserves that move when they may.</summary>
    public void MoveReserves(KernelZone zone)
    {
        if (Rarely(RarePaths.Boost, 0.002))
        {
            zone.watermark_boost = machine.Some((int)zone._watermark[KernelConstants.WMARK_HIGH]);
        }

        // reserve_highatomic_pageblock: 1% of the zone, rounded up to pageblocks, and nothing where that is less than one
        if (zone.managed_pages / 100 >= 512 && Rarely(RarePaths.MovingHighatomic, 0.05))
        {
            zone.nr_free_highatomic = zone.nr_reserved_highatomic = machine.Random.Next(3) * 512;
        }

        if (Rarely(RarePaths.MovingCma, 0.05))
        {
            zone.NR_FREE_CMA_PAGES = machine.Random.Next(3) * CmaPages / 2;
        }
    }

    public bool Rarely(RarePaths path, double probability) => (machine.Scenario.Rare & path) != 0 && machine.Chance(probability);
}
