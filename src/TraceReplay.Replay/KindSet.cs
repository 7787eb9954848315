using System.Runtime.CompilerServices;
using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>Some kinds of events. Most events concern few of those who replay them, and to ask here costs less than a call.</summary>
internal readonly struct KindSet(params ReadOnlySpan<EventKind> kinds)
{
    private readonly ulong _bits = BitsOf(kinds);

    /// <summary>Whether a kind is among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(EventKind kind) => (_bits & (1UL << (int)kind)) != 0;

    private static ulong BitsOf(ReadOnlySpan<EventKind> kinds)
    {
        ulong bits = 0;
        foreach (EventKind kind in kinds)
        {
            bits |= 1UL << (int)kind;
        }

        return bits;
    }
}
