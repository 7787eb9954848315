using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// A line as it was read last, from the colon behind its time up to its newline, and where the values stand in it. The next line of
/// its kind mostly differs in a few values or in none.
/// </summary>
internal sealed class QuickTemplate
{
    /// <summary>The longest text that is kept.</summary>
    public const int MostBytes = 512;

    /// <summary>How many bytes are compared at once.</summary>
    public const int Width = 64;

    private readonly byte[] _text = new byte[MostBytes + (2 * Width)];
    private readonly QuickValue[] _kinds = new QuickValue[TraceEvent.MaxFields];
    private readonly int[] _starts = new int[TraceEvent.MaxFields];
    private readonly int[] _ends = new int[TraceEvent.MaxFields];
    private readonly long[] _values = new long[TraceEvent.MaxFields];

    // How much of what stands before the first value is compared to tell the event.
    private int _head = Width;

    /// <summary>How long the text is, its newline included; 0 while there is none.</summary>
    public int Length { get; private set; }

    /// <summary>The event.</summary>
    public KnownEvent Known { get; private set; } = KnownEvent.All[0];

    /// <summary>The slots that hold a value.</summary>
    public int Present { get; private set; }

    /// <summary>How many values there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many lines were read by it that are not in the account yet.</summary>
    public int Pending { get; set; }

    /// <summary>The time of the last of them, in ns.</summary>
    public long PendingTime { get; set; }

    /// <summary>Learns from a line that was read with care; its text begins at <paramref name="start"/>.</summary>
    public void Learn(KnownEvent known, ReadOnlySpan<byte> line, int start, ValuePlaces places, in TraceEvent e)
    {
        Forget();
        ReadOnlySpan<byte> text = line[start..];
        if (text.Length > MostBytes || places.All.IsEmpty)
        {
            return;
        }

        // Far behind any text, and still so when it is moved.
        Array.Fill(_ends, int.MaxValue / 2);
        foreach (ValuePlace place in places.All)
        {
            FieldKey key = known.Keys[place.Slot];
            if (!QuickValue.IsQuick(key) || !char.IsBetween((char)line[place.Start], '!', '~'))
            {
                return;
            }

            int padding = key.Type == FieldType.Number ? 0 : QuickText.CountPadding(line[place.End..]);
            _starts[Count] = place.Start - start;
            _ends[Count] = place.End - start + padding;
            _kinds[Count++] = new QuickValue(known, place.Slot, places.Forms);
            _values[place.Slot] = e.SlotValue(place.Slot);
        }

        (Known, Present, _head) = (known, e.PresentSlots, Math.Min(_starts[0], Width));
        text.CopyTo(_text);
        Length = text.Length;
    }

    /// <summary>
    /// Which of <see cref="Width"/> bytes of a line differ from the text, a bit each: those from <paramref name="from"/> on. The
    /// line's values are <paramref name="longer"/> bytes longer so far.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Compare(ref byte line, int from, int longer)
    {
        var here = Vector512.LoadUnsafe(ref line, (nuint)from);
        var text = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_text), (nuint)(from - longer));
        return ~Vector512.Equals(here, text).ExtractMostSignificantBits();
    }

    /// <summary>Whether the line is of this event, as far as it is compared at once: the same stands before the first value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsNamed(ref byte line) => BitOperations.TrailingZeroCount(Compare(ref line, 0, 0)) >= _head;

    /// <summary>The first value that a difference at this place can change: it ends there or later. <see cref="Count"/> if none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ValueAt(int place)
    {
        var ends = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_ends));
        return BitOperations.PopCount(Vector512.LessThan(ends, Vector512.Create(place)).ExtractMostSignificantBits());
    }

    /// <summary>Where a value begins.</summary>
    public int StartOf(int value) => _starts[value];

    /// <summary>Where it ended when it was read last.</summary>
    public int EndOf(int value) => _ends[value];

    /// <summary>What may stand there.</summary>
    public ref readonly QuickValue KindOf(int value) => ref _kinds[value];

    /// <summary>Hands out all values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyTo(ref long slots)
    {
        // TraceEvent.MaxFields are two vectors.
        ref long values = ref MemoryMarshal.GetArrayDataReference(_values);
        Vector512.LoadUnsafe(ref values).StoreUnsafe(ref slots);
        Vector512.LoadUnsafe(ref values, 8).StoreUnsafe(ref slots, 8);
    }

    /// <summary>Keeps the value of a slot.</summary>
    public void Keep(int slot, long number) => _values[slot] = number;

    /// <summary>Makes a value so many bytes longer, and moves those behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Lengthen(int value, int longer)
    {
        if (longer == 0)
        {
            return;
        }

        // Whole vectors are stored: part of one would keep the next load of it waiting.
        var more = Vector512.Create(longer);
        Vector512<int> behind = Vector512<int>.Indices - Vector512.Create(value);
        ref int starts = ref MemoryMarshal.GetArrayDataReference(_starts);
        ref int ends = ref MemoryMarshal.GetArrayDataReference(_ends);
        (Vector512.LoadUnsafe(ref starts) + (Vector512.GreaterThan(behind, Vector512<int>.Zero) & more)).StoreUnsafe(ref starts);
        (Vector512.LoadUnsafe(ref ends) + (Vector512.GreaterThanOrEqual(behind, Vector512<int>.Zero) & more)).StoreUnsafe(ref ends);
    }

    /// <summary>Notes the node and the zone in the account.</summary>
    public void NotePlaces(FileAccount account)
    {
        foreach (ref readonly QuickValue kind in _kinds.AsSpan(0, Count))
        {
            if (kind.IsPlace)
            {
                account.NotePlace(Known, kind.Slot, _values[kind.Slot]);
            }
        }
    }

    /// <summary>Keeps the text of a line whose values were kept one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void KeepText(ref byte line, int length)
    {
        Length = length <= MostBytes ? length : 0;
        ref byte text = ref MemoryMarshal.GetArrayDataReference(_text);
        for (int i = 0; i < Length; i += Width)
        {
            Vector512.LoadUnsafe(ref line, (nuint)i).StoreUnsafe(ref text, (nuint)i);
        }
    }

    /// <summary>Forgets everything: a line was not what it looked like.</summary>
    public void Forget() => (Length, Count) = (0, 0);
}
