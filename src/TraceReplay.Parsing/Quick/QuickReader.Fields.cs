using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <content>Fields in the schema's order.</content>
internal sealed partial class QuickReader
{
    private const int LongestText = 256;

    private readonly QuickText?[] _texts = new QuickText?[KnownEvent.All.Length * TraceEvent.MaxFields];

    private readonly QuickMemo?[] _memos = new QuickMemo?[KnownEvent.All.Length];

    /// <summary>Reads the fields. Returns the place after the newline that must follow them, or a null reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ref byte ReadFields(QuickEvent found, ref byte start, ref byte limit, scoped ref TraceEvent e)
    {
        QuickMemo memo = _memos[found.Known.Index] ??= new QuickMemo();
        ref long slots = ref e.FirstSlot;
        memo.CopyTo(ref slots);
        int same = memo.CountSame(ref start, 0);
        int length = memo.Length > 0 && same == memo.Length ? same : ReadChanged(found, memo, same, ref start, ref limit, ref slots);
        if (length == 0)
        {
            memo.Forget();
            return ref Unsafe.NullRef<byte>();
        }

        e.SetPresent(memo.Present);
        return ref Unsafe.Add(ref start, length);
    }

    /// <summary>Reads the fields that differ from the last ones. Returns the length of them all and of their newline, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadChanged(QuickEvent found, QuickMemo memo, int same, ref byte start, ref byte limit, ref long slots)
    {
        bool aligned = memo.Length > 0;
        int slot = aligned ? memo.SlotAt(same, 0, found.Keys.Length) : 0;
        int present = aligned ? memo.Present & ((1 << slot) - 1) : 0;
        int end = memo.EndOf(slot - 1);
        for (; slot < found.Keys.Length; slot++)
        {
            int from = end;
            ref readonly QuickKey key = ref found.Keys[slot];
            if (key.Matches(ref Unsafe.Add(ref start, from)))
            {
                end = ReadValue(found.Known, slot, in key, ref start, from, ref limit, ref Unsafe.Add(ref slots, slot));
                if (end == 0)
                {
                    return 0;
                }

                present |= 1 << slot;
            }
            else if (key.Required)
            {
                return 0;
            }

            // A field that older kernels do not print is not there; anything else shows at the end of the line.
            aligned = aligned && end > from && memo.EndsHere(ref start, slot, end);
            memo.Keep(slot, Unsafe.Add(ref slots, slot), end);
            if (!aligned)
            {
                continue;
            }

            memo.KeepText(ref start, from, end);
            same = memo.CountSame(ref start, end);
            if (same == memo.Length)
            {
                return same;
            }

            int next = memo.SlotAt(same, slot + 1, found.Keys.Length);
            present |= memo.Present & ((1 << next) - 1);
            (slot, end) = (next - 1, memo.EndOf(next - 1));
        }

        int length = EndOfLine(ref start, end);
        memo.KeepAll(ref start, length, present);
        return length;
    }

    /// <summary>Reads the value behind a key. Returns where it ends, or 0 when it must be read with care.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadValue(KnownEvent known, int slot, ref readonly QuickKey key, ref byte start, int from, ref byte limit, ref long value)
    {
        ref byte at = ref Unsafe.Add(ref start, from + key.Length);
        uint digit = (uint)at - '0';
        if (digit < key.Digits && (uint)Unsafe.Add(ref at, 1) - '0' > 9)
        {
            // Most values of a trace are one digit.
            value = digit;
            return from + key.Length + 1;
        }

        at = ref key.Type == FieldType.Number ? ref QuickNumber.Read(ref at, out value) : ref ReadText(known, slot, ref at, ref limit, out value);
        return Unsafe.IsNullRef(ref at) || value > key.Most ? 0 : (int)Unsafe.ByteOffset(ref start, ref at);
    }

    /// <summary>Where the next line begins if this one ends here, else 0.</summary>
    private static int EndOfLine(ref byte start, int end)
    {
        byte next = Unsafe.Add(ref start, end);
        if (next == Newline)
        {
            return end + 1;
        }

        // 7.1 and later end some events with a blank; some files end lines with CR LF.
        return next is (byte)' ' or (byte)'\r' && Unsafe.Add(ref start, end + 1) == Newline ? end + 2 : 0;
    }

    /// <summary>Reads a word and returns the place after it; a null reference when it must be read with care.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ref byte ReadText(KnownEvent known, int slot, ref byte at, ref byte limit, out long value)
    {
        QuickText texts = _texts[(known.Index * TraceEvent.MaxFields) + slot] ??= new QuickText();
        int length = texts.Find(ref at, out value);
        if (length == 0)
        {
            length = TextLength(ref at, ref limit);
            if (length == 0)
            {
                return ref Unsafe.NullRef<byte>();
            }

            ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpan(ref at, length);
            value = fields.ReadText(known.Keys[slot].Type, text);
            texts.Add(text, value);
        }

        at = ref SkipPadding(ref Unsafe.Add(ref at, length), ref limit);
        return ref Unsafe.IsAddressGreaterThan(ref at, ref limit) ? ref Unsafe.NullRef<byte>() : ref at;
    }

    /// <summary>How long the word here is; 0 when it is none, too long, or ends in anything but a blank or a newline.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int TextLength(ref byte at, ref byte limit)
    {
        for (int length = 0; length < LongestText; length += Vector256<byte>.Count)
        {
            ref byte part = ref Unsafe.Add(ref at, length);
            if (Unsafe.IsAddressGreaterThan(ref part, ref limit))
            {
                return 0;
            }

            var text = Vector256.LoadUnsafe(ref part);
            uint ends = (Vector256.LessThanOrEqual(text, Vector256.Create((byte)' ')) | Vector256.Equals(text, Vector256.Create((byte)','))).ExtractMostSignificantBits();
            if (ends != 0)
            {
                length += BitOperations.TrailingZeroCount(ends);
                return Unsafe.Add(ref at, length) is (byte)' ' or Newline ? length : 0;
            }
        }

        return 0;
    }

    // The name of a zone is padded to eight columns; the key after it wants one blank.
    private static ref byte SkipPadding(ref byte at, ref byte limit)
    {
        while (at == ' ' && Unsafe.Add(ref at, 1) == ' ' && !Unsafe.IsAddressGreaterThan(ref at, ref limit))
        {
            at = ref Unsafe.Add(ref at, 1);
        }

        return ref at;
    }
}
