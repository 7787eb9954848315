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

            ref readonly QuickValue kind = ref template.KindOf(value);
            int start = template.StartOf(value);
            QuickRead read = ReadValue(template.Known, in kind, ref Unsafe.Add(ref line, start));
            if (read.Length == 0 || read.Value > kind.Most)
            {
                return 0;
            }

            before = value;
            int end = start + read.Length;
            Unsafe.Add(ref slots, kind.Slot) = read.Value;
            template.Keep(kind.Slot, read.Value);
            moved |= kind.IsPlace;
            int longer = end - template.EndOf(value);
            if (longer != 0)
            {
                if (differences.Length + longer > QuickTemplate.MostBytes)
                {
                    return 0;
                }

                template.Lengthen(value, longer, differences.Length);
            }

            differences.Skip(template, ref line, end, longer);
            differences.Find(template, ref line);
        }

        if (moved)
        {
            template.NotePlaces(Tallies);
        }

        template.KeepText(ref line, differences.Length);
        return differences.Length;
    }

    // By itself it has the registers that it needs.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private QuickRead ReadValue(KnownEvent known, ref readonly QuickValue kind, ref byte at)
    {
        if (kind.Type != FieldType.Number)
        {
            return ReadText(known, kind.Slot, ref at);
        }

        return kind.MayBeHexadecimal && Unsafe.Add(ref at, 1) == 'x' ? QuickNumber.ReadHexadecimal(ref at) : QuickNumber.Read(ref at);
    }

    /// <summary>Reads a word and the padding behind it.</summary>
    private QuickRead ReadText(KnownEvent known, int slot, ref byte at)
    {
        QuickText texts = _texts[(known.Index * TraceEvent.MaxFields) + slot] ??= new QuickText();
        int length = texts.Find(ref at, out long value);
        if (length == 0)
        {
            length = TextLength(ref at);
            if (length == 0)
            {
                return QuickRead.None;
            }

            ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpan(ref at, length);
            value = dialects.Context.Fields.ReadText(known.Keys[slot].Type, text);
            texts.Add(text, value);
        }

        return new QuickRead(value, length + CountPadding(ref Unsafe.Add(ref at, length)));
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

    // The key behind a word wants one blank.
    private static int CountPadding(ref byte at)
    {
        int blanks = 0;
        while (Unsafe.Add(ref at, blanks) == ' ' && Unsafe.Add(ref at, blanks + 1) == ' ')
        {
            blanks++;
        }

        return blanks;
    }
}
