using System.Runtime.CompilerServices;
using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>
/// The kinds of events that came so far. A recorder chooses its events, and what it never recorded must not be missed: the lack of an
/// event accuses only once its kind is known to be recorded.
/// </summary>
internal sealed class RecordedKinds
{
    private ulong _seen;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(EventKind kind) => _seen |= 1UL << (int)kind;

    public bool Has(EventKind kind) => (_seen & (1UL << (int)kind)) != 0;
}
