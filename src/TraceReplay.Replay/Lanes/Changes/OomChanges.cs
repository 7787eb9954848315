using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>
/// What a policy changes about when the allocator gives up. What would have been gained by a give-up, the time until the kernel's own, and
/// what it would have cost, the pages reclaimed and the allocations that succeeded after it, stand side by side.
/// </summary>
public sealed class OomChanges
{
    private readonly List<StallChange> _stalls = [];
    private readonly List<OomKill> _killsAfter = [];

    /// <summary>Calls that policy and kernel decided alike, retries and give-ups.</summary>
    public long Same { get; internal set; }

    /// <summary>Of <see cref="Same"/>: both gave up.</summary>
    public long GaveUpBoth { get; internal set; }

    /// <summary>Time of the first call in which both gave up; null where there is none.</summary>
    public TraceTime? FirstBoth { get; internal set; }

    /// <summary>Calls in which the policy gives up and the kernel retried.</summary>
    public long GivesUpEarlier { get; internal set; }

    /// <summary>Calls in which the kernel gave up and the policy retries.</summary>
    public long RetriesLonger { get; internal set; }

    /// <summary>Calls that nothing recorded decides.</summary>
    public long Undetermined { get; internal set; }

    /// <summary>The first call in which the policy gives up and the kernel retried; null when there is none.</summary>
    public GiveUp? First { get; internal set; }

    /// <summary>Whether a first one can lie before <see cref="First"/>, among the undetermined calls.</summary>
    public bool MayBeEarlier { get; internal set; }

    /// <summary>Global OOM kills of the kernel after <see cref="First"/>, in their order.</summary>
    public IReadOnlyList<OomKill> KillsAfter => _killsAfter;

    /// <summary>Time of the last event of the trace: where no kill follows, the stall lasted to there at least.</summary>
    public TraceTime LastTime { get; internal set; }

    /// <summary>Direct reclaims that ended after <see cref="First"/>.</summary>
    public long ReclaimsAfter { get; private set; }

    /// <summary>Pages that they reclaimed.</summary>
    public long ReclaimedAfter { get; private set; }

    /// <summary>Stalls that ended with a page after <see cref="First"/>.</summary>
    public long AllocatedAfter { get; private set; }

    /// <summary>The stalls in which the policy gives up earlier, in the order of the give-ups.</summary>
    public IReadOnlyList<StallChange> Stalls =>
        [.. _stalls.OrderBy(s => s.GiveUp.Time.Value).ThenBy(s => s.GiveUp.File).ThenBy(s => s.GiveUp.Line)];

    /// <summary>The zones below the walk that could not pass, whatever they held: zoneinfo's protection rules them out.</summary>
    public bool LowerZonesRuledOut { get; internal set; }

    internal void AddReclaim(long pages)
    {
        if (First is not null)
        {
            ReclaimsAfter++;
            ReclaimedAfter += pages;
        }
    }

    internal void AddKill(in OomKill kill)
    {
        if (First is not null && !kill.IsMemcg)
        {
            _killsAfter.Add(kill);
        }
    }

    internal void EndStall(StallEpisode stall, StallEnd end, GiveUp? inStall)
    {
        AllocatedAfter += First is not null && end == StallEnd.Allocated ? 1 : 0;
        if (inStall is not null)
        {
            _stalls.Add(new StallChange(inStall, stall.LastTime, end, stall.Reclaimed, stall));
        }
    }
}
