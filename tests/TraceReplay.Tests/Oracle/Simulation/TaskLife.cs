using System.Runtime.CompilerServices;
using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <summary>What one task does: allocations, and the charges of its memory cgroup between them.</summary>
internal sealed class TaskLife(Machine machine, KernelTask task)
{
    private static readonly (Gfp Mask, int Order)[] Allocations =
    [
        (Gfp.HIGHUSER_MOVABLE | Gfp.COMP, 0),
        (Gfp.HIGHUSER_MOVABLE | Gfp.COMP, 0),
        (Gfp.HIGHUSER_MOVABLE | Gfp.COMP, 0),
        (Gfp.KERNEL, 0),
        (Gfp.KERNEL | Gfp.COMP, 1),
        (Gfp.KERNEL | Gfp.COMP, 3),
        (Gfp.KERNEL | Gfp.COMP | Gfp.RETRY_MAYFAIL | Gfp.NOWARN, 5),
        (Gfp.KERNEL | Gfp.COMP | Gfp.NORETRY | Gfp.NOWARN, 4),
        (Gfp.NOFS, 0),
        (Gfp.NOFS | Gfp.NOFAIL, 0),
        (Gfp.NOFS | Gfp.NOFAIL, 1),
        (Gfp.KERNEL | Gfp.NORETRY | Gfp.NOWARN, 0),
        (Gfp.KERNEL | Gfp.RETRY_MAYFAIL, 0),
        (Gfp.KERNEL | Gfp.DMA32, 0),
        (Gfp.KERNEL | Gfp.HIGH, 0),
        (Gfp.KERNEL | Gfp.NOMEMALLOC, 0),
        (Gfp.USER | Gfp.THISNODE, 0),
    ];

    public IEnumerable<int> Run()
    {
        while (true)
        {
            yield return machine.Some(machine.Scenario.Pause);
            foreach (int time in Allocate())
            {
                yield return time;
            }

            if (machine.Rest.Rarely(RarePaths.PcpReset, 1))
            {
                machine.Kernel.FreeFrozenPageCommit(task, AnyZone());
            }

            if (machine.Chance(0.1))
            {
                foreach (int time in Charge())
                {
                    yield return time;
                }
            }

            if (task.fatal_signal_pending || machine.Chance(0.01))
            {
                machine.Population.Exit(task);
                yield break;
            }
        }
    }

    private IEnumerable<int> Allocate()
    {
        (Gfp gfp_mask, int order) = Allocations[machine.Random.Next(Allocations.Length)];
        if (machine.Rest.Rarely(RarePaths.Memalloc, 0.05))
        {
            gfp_mask |= Gfp.MEMALLOC;
        }

        int highest_zoneidx = NaiveKernel.GfpZone(gfp_mask);
        int nid = machine.Random.Next(machine.Kernel.nodes.Count);
        KernelZone[] zonelist = machine.Memory.Zonelist(nid, highest_zoneidx);
        if ((gfp_mask & Gfp.THISNODE) != 0)
        {
            zonelist = [.. zonelist.Where(z => z.zone_pgdat.node_id == nid)];
        }

        var ac = new AllocContext
        {
            zonelist = zonelist.Length > 0 ? zonelist : machine.Memory.Zonelist(0, highest_zoneidx),
            highest_zoneidx = highest_zoneidx,
            migratetype_movable = (gfp_mask & Gfp.MOVABLE) != 0,
        };
        return machine.Kernel.AllocPagesSlowpath(task, gfp_mask, order, ac);
    }

    // try_charge_memcg and mem_cgroup_out_of_memory, mm/memcontrol.c: some rounds of reclaim, then perhaps a kill by out_of_memory.
    private IEnumerable<int> Charge()
    {
        KernelZone[] zonelist = machine.Memory.Zonelist(machine.Random.Next(machine.Kernel.nodes.Count), ZONE_MOVABLE);
        StrongBox<long> nr_reclaimed = new();
        for (int round = machine.Some(3); round > 0; round--)
        {
            foreach (int time in machine.Kernel.TryToFreeMemCgroupPages(task, zonelist, Gfp.HIGHUSER_MOVABLE, nr_reclaimed))
            {
                yield return time;
            }
        }

        if (nr_reclaimed.Value == 0 && machine.Chance(0.2) && machine.Population.SelectBadProcess() is KernelTask victim)
        {
            machine.Kernel.MarkOomVictim(task, victim);
            machine.Population.QueueOomReaper(victim);
            machine.Trace.Probe(task, $"out_of_memory: order=0 gfp_mask=0x{(int)Gfp.HIGHUSER_MOVABLE:x} memcg=1 ret=1");
        }
    }

    private KernelZone AnyZone()
    {
        KernelZone[] zones = [.. machine.Memory.ManagedZones];
        return zones[machine.Random.Next(zones.Length)];
    }
}
