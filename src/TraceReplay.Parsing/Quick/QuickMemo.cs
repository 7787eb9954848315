using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// The fields of an event as it was read last. The next one of its kind mostly differs in one field or in none, so its text is compared
/// with this one, and only what differs is read.
/// </summary>
internal sealed class QuickMemo
{
    /// <summary>The longest text that is kept.</summary>
    public const int MostBytes = 512;

    private const int Width = 32;

    private readonly byte[] _text = new byte[MostBytes + (2 * Width)];
    private readonly int[] _ends = new int[TraceEvent.MaxFields];
    private readonly long[] _values = new long[TraceEvent.MaxFields];

    /// <summary>How long the text is, its newline included; 0 while there is none.</summary>
    public int Length { get; private set; }

    /// <summary>The slots that hold a value.</summary>
    public int Present { get; private set; }

    /// <summary>How many bytes are the same as those here, from <paramref name="from"/> on, which is known to be the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CountSame(ref byte at, int from)
    {
        ref byte text = ref MemoryMarshal.GetArrayDataReference(_text);
        for (int i = from; i < Length; i += Width)
        {
            var here = Vector256.LoadUnsafe(ref at, (nuint)i);
            uint same = Vector256.Equals(here, Vector256.LoadUnsafe(ref text, (nuint)i)).ExtractMostSignificantBits();
            if (same != uint.MaxValue)
            {
                return Math.Min(Length, i + BitOperations.TrailingZeroCount(~same));
            }
        }

        return Length;
    }

    /// <summary>
    /// The first slot, from one on, that a difference at this place can change: its value ends there or later. Behind the last of
    /// <paramref name="count"/> slots only the end of the line is left.
    /// </summary>
    public int SlotAt(int place, int slot, int count)
    {
        while (slot < count && _ends[slot] < place)
        {
            slot++;
        }

        return slot;
    }

    /// <summary>Where the value of a slot ends.</summary>
    public int EndOf(int slot) => slot < 0 ? 0 : _ends[slot];

    /// <summary>Whether a value that was read ends where the one before did, and at the same byte.</summary>
    public bool EndsHere(ref byte at, int slot, int end) => _ends[slot] == end && _text[end] == Unsafe.Add(ref at, end);

    /// <summary>Hands out all values.</summary>
    public void CopyTo(ref long slots) => _values.CopyTo(MemoryMarshal.CreateSpan(ref slots, TraceEvent.MaxFields));

    /// <summary>Keeps a value, and where it ends.</summary>
    public void Keep(int slot, long value, int end) => (_values[slot], _ends[slot]) = (value, end);

    /// <summary>Keeps the text of a field that is as long as it was.</summary>
    public void KeepText(ref byte at, int from, int to) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref at, from), to - from).CopyTo(_text.AsSpan(from));

    /// <summary>Keeps a whole text whose values were kept one by one.</summary>
    public void KeepAll(ref byte at, int length, int present)
    {
        Length = length <= MostBytes ? length : 0;
        Present = present;
        KeepText(ref at, 0, Length);
    }

    /// <summary>Forgets everything: a line was not what it looked like.</summary>
    public void Forget() => Length = 0;
}
