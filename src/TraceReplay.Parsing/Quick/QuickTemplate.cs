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

    // How many bytes of the map are moved at once.
    private const int MapStep = 4 * Width;

    private readonly byte[] _text = new byte[MostBytes + (2 * Width)];
    private readonly QuickValue[] _kinds = new QuickValue[TraceEvent.MaxFields];

    // For each byte of the text the first value that ends there or later, and room to move them.
    private readonly byte[] _valueAt = new byte[(3 * MostBytes) + Width];
    private readonly int[] _starts = new int[TraceEvent.MaxFields];
    private readonly int[] _ends = new int[TraceEvent.MaxFields];
    private readonly long[] _values = new long[TraceEvent.MaxFields];

    private PendingEvents _pending;

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

    /// <summary>The lines that were read by it and are not in the account yet.</summary>
    public ref PendingEvents Pending => ref _pending;

    /// <summary>Learns from a line that was read with care; its text begins at <paramref name="start"/>.</summary>
    public void Learn(KnownEvent known, ReadOnlySpan<byte> line, int start, ValuePlaces places, in TraceEvent e)
    {
        Forget();
        ReadOnlySpan<byte> text = line[start..];
        if (text.Length > MostBytes || places.All.IsEmpty)
        {
            return;
        }

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
            int from = Count == 0 ? 0 : _ends[Count - 1] + 1;
            _valueAt.AsSpan(from, _ends[Count] + 1 - from).Fill((byte)Count);
            _kinds[Count++] = new QuickValue(known, place.Slot, places.Forms);
            _values[place.Slot] = e.SlotValue(place.Slot);
        }

        (Known, Present, _head) = (known, e.PresentSlots, Math.Min(_starts[0], Width));
        _valueAt.AsSpan(_ends[Count - 1] + 1).Fill((byte)Count);
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

    /// <summary>
    /// Whether a line is of this event, as far as the first comparison shows: the same stands before the first value.
    /// </summary>
    public bool IsNamed(ulong differs) => BitOperations.TrailingZeroCount(differs) >= _head;

    // Places are below MostBytes, values below Count: these are asked too often for the arrays to be asked again.
    /// <summary>The first value that a difference at this place can change: it ends there or later. <see cref="Count"/> if none does.</summary>
    public int ValueAt(int place) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_valueAt), place);

    /// <summary>Where a value begins.</summary>
    public int StartOf(int value) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_starts), value);

    /// <summary>Where it ended when it was read last.</summary>
    public int EndOf(int value) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_ends), value);

    /// <summary>What may stand there.</summary>
    public ref readonly QuickValue KindOf(int value) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_kinds), value);

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
    public void Keep(int slot, long number) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_values), slot) = number;

    /// <summary>
    /// Makes a value so many bytes longer, and moves those behind it. The line was <paramref name="length"/> bytes long, and may not
    /// become longer than <see cref="MostBytes"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Lengthen(int value, int longer, int length)
    {
        int behind = EndOf(value) + 1;
        if (longer <= Width && length - behind <= MapStep)
        {
            MoveMap(value, behind, longer);
        }
        else
        {
            _valueAt.AsSpan(behind, MostBytes).CopyTo(_valueAt.AsSpan(behind + longer));
            _valueAt.AsSpan(behind, Math.Max(0, longer)).Fill((byte)value);
        }

        // Whole vectors are stored: part of one would keep the next load of it waiting.
        var more = Vector512.Create(longer);
        Vector512<int> distances = Vector512<int>.Indices - Vector512.Create(value);
        ref int starts = ref MemoryMarshal.GetArrayDataReference(_starts);
        ref int ends = ref MemoryMarshal.GetArrayDataReference(_ends);
        (Vector512.LoadUnsafe(ref starts) + (Vector512.GreaterThan(distances, Vector512<int>.Zero) & more)).StoreUnsafe(ref starts);
        (Vector512.LoadUnsafe(ref ends) + (Vector512.GreaterThanOrEqual(distances, Vector512<int>.Zero) & more)).StoreUnsafe(ref ends);
    }

    // All is loaded before anything is stored: it may overlap.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MoveMap(int value, int behind, int longer)
    {
        ref byte from = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_valueAt), behind);
        ref byte to = ref Unsafe.Add(ref from, longer);
        var first = Vector512.LoadUnsafe(ref from);
        var second = Vector512.LoadUnsafe(ref from, Width);
        var third = Vector512.LoadUnsafe(ref from, 2 * Width);
        var fourth = Vector512.LoadUnsafe(ref from, 3 * Width);
        Vector512.Create((byte)value).StoreUnsafe(ref from);
        first.StoreUnsafe(ref to);
        second.StoreUnsafe(ref to, Width);
        third.StoreUnsafe(ref to, 2 * Width);
        fourth.StoreUnsafe(ref to, 3 * Width);
    }

    /// <summary>Notes the node and the zone in the account.</summary>
    public void NotePlaces(EventTallies tallies)
    {
        foreach (ref readonly QuickValue kind in _kinds.AsSpan(0, Count))
        {
            if (kind.IsPlace)
            {
                tallies.NotePlace(Known, kind.Slot, _values[kind.Slot]);
            }
        }
    }

    /// <summary>Keeps the text of a line whose values were kept one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void KeepText(ref byte line, int length)
    {
        Length = length;
        ref byte text = ref MemoryMarshal.GetArrayDataReference(_text);
        for (int i = 0; i < Length; i += Width)
        {
            Vector512.LoadUnsafe(ref line, (nuint)i).StoreUnsafe(ref text, (nuint)i);
        }
    }

    /// <summary>Forgets everything: a line was not what it looked like.</summary>
    public void Forget() => (Length, Count) = (0, 0);
}
