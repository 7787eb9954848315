using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>
/// What pgdat_balanced said of a node, and the reclaims since. No line tells the balance at the moment of a reclaim; the last look before
/// and the first one after bracket it.
/// </summary>
/// <param name="node">The node.</param>
internal sealed class NodeLooks(int node)
{
    // So many reclaims between two looks are those of a recording without looks.
    private const int MostWaiting = 256;

    private readonly List<ResetMoment> _waiting = [];

    /// <summary>The node.</summary>
    public int Node { get; } = node;

    /// <summary>A reclaim of kswapd waits of which no line tells: a further one would change the same.</summary>
    public bool HasUnseenOfKswapd { get; private set; }

    /// <summary>The last look.</summary>
    public Tri Last { get; private set; } = Tri.Unknown;

    /// <summary>A look came since the run of kswapd began.</summary>
    public bool InRun { get; set; }

    /// <summary>The reclaims since the last look.</summary>
    public IReadOnlyList<ResetMoment> Waiting => _waiting;

    /// <summary>Whether no more can wait.</summary>
    public bool IsFull => _waiting.Count >= MostWaiting;

    /// <summary>Keeps a reclaim until the next look. Two of the same kind that no line tells of count as one: they change the same.</summary>
    public void Wait(in ResetMoment moment)
    {
        (ClearReason reason, bool told) = (moment.Reason, moment.KernelResets != Tri.Unknown);
        if (told || !_waiting.Exists(w => w.Reason == reason && w.KernelResets == Tri.Unknown))
        {
            _waiting.Add(moment);
            HasUnseenOfKswapd |= !told && reason == ClearReason.Kswapd;
        }
    }

    /// <summary>The next look: what it says, together with the one before, of all that waited.</summary>
    public Brackets Look(bool balanced)
    {
        Tri now = Kleene.Known(balanced);
        var brackets = new Brackets(Last == now ? now : Tri.Unknown, now);
        (Last, InRun) = (now, true);
        return brackets;
    }

    /// <summary>All that waited was decided.</summary>
    public void Clear()
    {
        _waiting.Clear();
        HasUnseenOfKswapd = false;
    }

    /// <summary>Whether the node was balanced at a reclaim that lies between two looks.</summary>
    /// <param name="Between">What both say; unknown where they differ.</param>
    /// <param name="After">What the second says: balance_pgdat looks again as soon as the shrink_node of its pass has returned.</param>
    internal readonly record struct Brackets(Tri Between, Tri After)
    {
        /// <summary>No look came.</summary>
        public static Brackets Unknown => new(Tri.Unknown, Tri.Unknown);

        /// <summary>What they say of a reclaim.</summary>
        public Tri Of(in ResetMoment moment) => moment.Reason == ClearReason.Kswapd ? After : Between;
    }

    /// <summary>Events were lost.</summary>
    public void Forget() => Last = Tri.Unknown;
}
