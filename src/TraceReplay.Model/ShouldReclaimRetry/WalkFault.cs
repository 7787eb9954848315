namespace TraceReplay.Model;

/// <summary>What is wrong with a step of the zone walk.</summary>
public enum WalkFault : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A zone is looked at although the one before passed (<c>if (wmark) { ret = true; break; }</c>).</summary>
    AfterPass,

    /// <summary>no_progress_loops differs within one call.</summary>
    LoopsChanged,

    /// <summary>The order differs within one call.</summary>
    OrderChanged,

    /// <summary>A zone is looked at twice in one call.</summary>
    ZoneTwice,

    /// <summary>
    /// A zone is looked at out of the zonelist's order: a node's zones from the highest down (build_zonerefs_node), and all of a node
    /// before the next.
    /// </summary>
    ZoneOrder,
}
