using TraceReplay.Events;

namespace TraceReplay.Model;

/// <summary>
/// The zone loop of <c>should_reclaim_retry</c> (for_each_zone_zonelist_nodemask … reclaim_retry_zone … break): each zone once, one
/// order, one loop counter, and nothing after the first zone that passes.
/// </summary>
public struct ZoneWalk
{
    private const int TrackedNodes = 12;

    private ulong _zonesSeen;
    private long _order;
    private long _loops;

    /// <summary>How many zones were looked at.</summary>
    public int Zones { get; private set; }

    /// <summary>Whether a zone passed, which ends the walk with a retry.</summary>
    public bool Passed { get; private set; }

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
        Zones++;
        Passed |= wmark;
        return fault;
    }

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

        return (_zonesSeen & Bit(node, zone)) != 0 ? WalkFault.ZoneTwice : WalkFault.None;
    }
}
