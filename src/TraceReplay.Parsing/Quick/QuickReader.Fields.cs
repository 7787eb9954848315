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

    /// <summary>Reads the fields. Returns the place after the newline that must follow them, or a null reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ref byte ReadFields(QuickEvent found, ref byte at, ref byte limit, scoped ref TraceEvent e)
    {
        int absent = 0;
        ref long slots = ref e.FirstSlot;
        QuickKey[] keys = found.Keys;
        for (int slot = 0; slot < keys.Length; slot++)
        {
            ref readonly QuickKey key = ref keys[slot];
            if (!key.Matches(ref at))
            {
                // A field that older kernels do not print is not there; anything else shows at the end of the line.
                absent |= 1 << slot;
                if (key.Required)
                {
                    return ref Unsafe.NullRef<byte>();
                }

                continue;
            }

            at = ref Unsafe.Add(ref at, key.Length);
            uint digit = (uint)at - '0';
            if (digit < key.Digits && (uint)Unsafe.Add(ref at, 1) - '0' > 9)
            {
                // Most values of a trace are one digit, and most of those are 0.
                Unsafe.Add(ref slots, slot) = digit;
                at = ref Unsafe.Add(ref at, 1);
                continue;
            }

            at = ref key.Type == FieldType.Number
                ? ref QuickNumber.Read(ref at, out Unsafe.Add(ref slots, slot))
                : ref ReadText(found.Known, slot, ref at, ref limit, out Unsafe.Add(ref slots, slot));
            if (Unsafe.IsNullRef(ref at) || Unsafe.Add(ref slots, slot) > key.Most)
            {
                return ref Unsafe.NullRef<byte>();
            }
        }

        e.SetPresent(found.AllSlots & ~absent);
        return ref EndOfLine(ref at);
    }

    private static ref byte EndOfLine(ref byte at)
    {
        if (at == Newline)
        {
            return ref Unsafe.Add(ref at, 1);
        }

        // 7.1 and later end some events with a blank; some files end lines with CR LF.
        return ref at is (byte)' ' or (byte)'\r' && Unsafe.Add(ref at, 1) == Newline ? ref Unsafe.Add(ref at, 2) : ref Unsafe.NullRef<byte>();
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
