using System.Runtime.InteropServices;
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

    // A bit a reason.
    private uint _unseen;

    /// <summary>The node.</summary>
    public int Node { get; } = node;

    /// <summary>The last look.</summary>
    public Tri Last { get; private set; } = Tri.Unknown;

    /// <summary>A look came since the run of kswapd began.</summary>
    public bool InRun { get; set; }

    /// <summary>The reclaims since the last look.</summary>
    public ReadOnlySpan<ResetMoment> Waiting => CollectionsMarshal.AsSpan(_waiting);

    /// <summary>Whether no more can wait.</summary>
    public bool IsFull => _waiting.Count >= MostWaiting;

    /// <summary>Keeps a reclaim until the next look, unless <see cref="HasUnseen"/> of its kind.</summary>
    public void Wait(in ResetMoment moment)
    {
        bool told = moment.KernelResets != Tri.Unknown;
        if (told || !HasUnseen(moment.Reason))
        {
            _waiting.Add(moment);
            _unseen |= told ? 0 : Bit(moment.Reason);
        }
    }

    /// <summary>Whether a reclaim waits of which no line tells: a further one for the same reason would change the same.</summary>
    public bool HasUnseen(ClearReason reason) => (_unseen & Bit(reason)) != 0;

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
        _unseen = 0;
    }

    private static uint Bit(ClearReason reason) => 1u << (int)reason;

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
