using TraceReplay.Events;

namespace TraceReplay.Model;

/// <summary>
/// The zone loop of <c>should_reclaim_retry</c> (for_each_zone_zonelist_nodemask … reclaim_retry_zone … break): each zone once, a
/// node's zones from the highest down (build_zonerefs_node, mm/page_alloc.c:6420 of 6.1.192, :5235 of 6.12.107, :5661 of 7.2.13, :5749 of
/// 7.3~rc7) and all of a node before the next, one order, one loop counter, and nothing after the first zone that passes. A cpuset or a
/// nodemask leaves out whole nodes, which does not change the order.
/// </summary>
public struct ZoneWalk
{
    private const int TrackedNodes = 12;
    private const int UnknownRank = -1;

    private ulong _zonesSeen;
    private ulong _nodesSeen;
    private int _node;
    private int _rank;
    private long _order;
    private long _loops;

    /// <summary>How many zones were looked at.</summary>
    public int Zones { get; private set; }

    /// <summary>Whether a zone passed, which ends the walk with a retry.</summary>
    public bool Passed { get; private set; }

    /// <summary>The last zone's place in its node, -1 when not known, as before the first.</summary>
    public readonly int Rank => Zones == 0 ? UnknownRank : _rank;

    /// <summary>no_progress_loops of the call.</summary>
    public readonly long Loops => _loops;

    /// <summary>The order of the call.</summary>
    public readonly long Order => _order;

    /// <summary>Takes the next zone of the walk and says what is wrong with it.</summary>
    public WalkFault Step(int node, Zone zone, long order, long loops, bool wmark)
    {
        WalkFault fault = Zones == 0 ? WalkFault.None : Check(node, zone, order, loops);
        if (Zones == 0)
        {
            (_order, _loops) = (order, loops);
        }

        _zonesSeen |= Bit(node, zone);
        _nodesSeen |= NodeBit(node);
        (_node, _rank) = (node, RankOf(zone));
        Zones++;
        Passed |= wmark;
        return fault;
    }

    /// <summary>A zone's place in enum zone_type (include/linux/mmzone.h), where HighMem lies below Movable; -1 for a zone without a name.</summary>
    public static int RankOf(Zone zone) => zone switch
    {
        Zone.Unknown => UnknownRank,
        Zone.HighMem => (int)Zone.Movable,
        > Zone.Normal => (int)zone + 1,
        _ => (int)zone,
    };

    private static ulong NodeBit(int node) => node is < 0 or >= 64 ? 0 : 1UL << node;

    // Nodes beyond what fits the mask are not told apart, so only known bits can accuse.
    private static ulong Bit(int node, Zone zone) =>
        zone > Zone.Device || node is < 0 or >= TrackedNodes ? 0 : 1UL << ((node * 5) + (int)zone);

    private readonly WalkFault Check(int node, Zone zone, long order, long loops)
    {
        if (Passed)
        {
            return WalkFault.AfterPass;
        }

        if (loops != _loops)
        {
            return WalkFault.LoopsChanged;
        }

        if (order != _order)
        {
            return WalkFault.OrderChanged;
        }

        if ((_zonesSeen & Bit(node, zone)) != 0)
        {
            return WalkFault.ZoneTwice;
        }

        return Follows(node, RankOf(zone)) ? WalkFault.None : WalkFault.ZoneOrder;
    }

    private readonly bool Follows(int node, int rank) => node == _node
        ? rank < _rank || rank == UnknownRank || _rank == UnknownRank
        : (_nodesSeen & NodeBit(node)) == 0;
}
