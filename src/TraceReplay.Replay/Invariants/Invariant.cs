using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>
/// A consequence of the kernel's code that every trace of its lines shows, with its check. It keeps no state: what went before stands in
/// the tracks, which take an event after all invariants have looked at it.
/// </summary>
internal abstract class Invariant(InvariantInfo info)
{
    /// <summary>What it says, and where the source implies it.</summary>
    public InvariantInfo Info { get; } = info;

    /// <summary>Its place in the catalogue, from 0.</summary>
    public int Index => Info.Number - 1;

    /// <summary>Holds an event of one of its kinds against it.</summary>
    public abstract void Check(in TraceEvent e, InvariantContext c);
}
