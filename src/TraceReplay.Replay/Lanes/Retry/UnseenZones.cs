using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>The zones behind the one at which the kernel ended its walk: whether they can be left out of account.</summary>
internal sealed class UnseenZones(MachineFacts machine)
{
    // Most walks end at the same zone with the same mask.
    private Walk? _last;
    private bool _ruledOut;

    /// <summary>
    /// Whether none of them could pass, whatever it held: lowmem_reserve and the min watermark are more than the zone can hold. That speaks
    /// for a machine of one node only, for the zones of another are behind too.
    /// </summary>
    public bool AreRuledOut(ZoneMoment last)
    {
        Walk walk = new(last.Zone, last.HighestZoneidx, last.Inputs.AllocFlags, last.Inputs.Order, machine.MarksTold);
        if (walk != _last)
        {
            (_last, _ruledOut) = (walk, Find(last));
        }

        return _ruledOut;
    }

    private bool Find(ZoneMoment last)
    {
        int rank = ZoneWalk.RankOf(last.Zone);
        if (machine.Nodes.Only is not int node || rank < 0)
        {
            return false;
        }

        bool ruledOut = true;
        for (Zone zone = Zone.DMA; zone <= Zone.HighMem && ruledOut; zone++)
        {
            int other = ZoneWalk.RankOf(zone);
            ruledOut = other >= rank || machine.Nodes.Between(other - 1, other + 1) == 0 || CannotPass(last, machine.Find(node, zone), zone);
        }

        return ruledOut;
    }

    private static bool CannotPass(ZoneMoment last, ZoneFacts facts, Zone zone)
    {
        if (facts is not { Managed: long managed, Marks: ZoneMarks marks })
        {
            return false;
        }

        // The highest index that the mask allows is at least that of the zone in which the walk stood.
        Bounds reserve = facts.LowmemReserve(zone, last.HighestZoneidx ?? last.Zone);
        var whole = new WatermarkInputs
        {
            FreePages = ZoneReclaimablePagesModel.Most(managed),
            Mark = marks.Min,
            Order = last.Inputs.Order,
            LowmemReserve = reserve,
            FreeHighatomic = facts.HighatomicLimit,
            FreeCma = facts.FreeCma,
            AllocFlags = last.Inputs.AllocFlags.OrReserveUser(),
        };
        return ZoneWatermarkOkModel.IsAboveMark(whole) == Tri.False;
    }

    // All that the answer depends on, beside what does not change while a machine runs.
    private readonly record struct Walk(Zone Zone, Zone? HighestZoneidx, AllocFlagBounds Flags, long Order, int MarksTold);
}
