using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <content>Values that differ from those of the line before.</content>
internal sealed partial class QuickReader
{
    private const int LongestText = 256;

    private readonly QuickText?[] _texts = new QuickText?[KnownEvent.All.Length * TraceEvent.MaxFields];

    /// <summary>Reads the values that differ. Returns the length of the text with its newline, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadChanged(QuickTemplate template, QuickDifferences differences, ref byte line, ref long slots)
    {
        bool moved = false;
        for (int before = -1; differences.Place < differences.Length;)
        {
            int value = template.ValueAt(differences.Place);
            if (value <= before || value >= template.Count || template.StartOf(value) > differences.Place)
            {
                return 0;
            }

            int end = ReadValue(template, value, ref line, out long number);
            if (end == 0)
            {
                return 0;
            }

            before = value;
            ref readonly QuickValue kind = ref template.KindOf(value);
            Unsafe.Add(ref slots, kind.Slot) = number;
            template.Keep(kind.Slot, number);
            moved |= kind.IsPlace;
            int longer = end - template.EndOf(value);
            template.Lengthen(value, longer);
            differences.Skip(template, ref line, end, longer);
            differences.Find(template, ref line);
        }

        if (moved)
        {
            template.NotePlaces(account);
        }

        template.KeepText(ref line, differences.Length);
        return differences.Length;
    }

    /// <summary>Reads a value. Returns where it ends, or 0 when it must be read with care.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadValue(QuickTemplate template, int value, ref byte line, out long number)
    {
        ref readonly QuickValue kind = ref template.KindOf(value);
        ref byte at = ref Unsafe.Add(ref line, template.StartOf(value));
        at = ref kind.Type != FieldType.Number ? ref ReadText(template.Known, kind.Slot, ref at, out number)
            : ref kind.MayBeHexadecimal && Unsafe.Add(ref at, 1) == 'x' ? ref QuickNumber.ReadHexadecimal(ref at, out number)
            : ref QuickNumber.Read(ref at, out number);
        return Unsafe.IsNullRef(ref at) || number > kind.Most ? 0 : (int)Unsafe.ByteOffset(ref line, ref at);
    }

    /// <summary>Reads a word and returns the place after it; a null reference when it must be read with care.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ref byte ReadText(KnownEvent known, int slot, ref byte at, out long value)
    {
        QuickText texts = _texts[(known.Index * TraceEvent.MaxFields) + slot] ??= new QuickText();
        int length = texts.Find(ref at, out value);
        if (length == 0)
        {
            length = TextLength(ref at);
            if (length == 0)
            {
                return ref Unsafe.NullRef<byte>();
            }

            ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpan(ref at, length);
            value = dialects.Context.Fields.ReadText(known.Keys[slot].Type, text);
            texts.Add(text, value);
        }

        return ref SkipPadding(ref Unsafe.Add(ref at, length));
    }

    /// <summary>How long the word here is; 0 when it is none, too long, or ends in anything but a blank or a newline.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int TextLength(ref byte at)
    {
        for (int length = 0; length < LongestText; length += Vector256<byte>.Count)
        {
            ref byte part = ref Unsafe.Add(ref at, length);
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

    private static ref byte SkipPadding(ref byte at)
    {
        while (at == ' ' && Unsafe.Add(ref at, 1) == ' ')
        {
            at = ref Unsafe.Add(ref at, 1);
        }

        return ref at;
    }
}
