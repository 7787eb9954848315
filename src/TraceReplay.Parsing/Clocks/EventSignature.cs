using System.Numerics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// What two tracers that record the same event agree on: which event, its task, its fields. Not its time: each takes its own, on a
/// clock of its own perhaps.
/// </summary>
internal static class EventSignature
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    /// <summary>A number that the same event has in any recording.</summary>
    public static ulong Of(in TraceEvent e)
    {
        ulong sum = ((ulong)e.Kind * Odd) ^ (uint)e.Task.Pid;
        for (int rest = e.PresentSlots; rest != 0; rest &= rest - 1)
        {
            int slot = BitOperations.TrailingZeroCount(rest);
            sum = (BitOperations.RotateLeft(sum, 23) ^ (ulong)e.SlotValue(slot)) * Odd;
        }

        return sum;
    }
}
