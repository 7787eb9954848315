using System.Numerics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <content>The careful way: any order, unknown fields, fields that are not there.</content>
internal sealed partial class FieldReader
{
    private bool ReadByName(KnownEvent known, ReadOnlySpan<byte> line, int pos, ref TraceEvent e, out Fault fault)
    {
        fault = default;
        while (pos < line.Length)
        {
            if (line[pos] is (byte)' ' or (byte)',')
            {
                pos++;
                continue;
            }

            int slot = SlotAt(known, line, pos);
            if (slot < 0 || (e.PresentSlots & (1 << slot)) != 0)
            {
                // A field that the schema lacks, a word of free text, or a field seen before: the first one counts.
                pos += NumberText.ValueAt(line, pos).Length;
                continue;
            }

            pos += known.Keys[slot].Key.Length;
            if (!ReadValue(known, slot, line, ref pos, ref e, ref fault))
            {
                return false;
            }
        }

        return HasRequired(known, line, e.PresentSlots, ref fault);
    }

    private static bool HasRequired(KnownEvent known, ReadOnlySpan<byte> line, ushort present, ref Fault fault)
    {
        int missing = known.Required & ~present;
        if (missing == 0)
        {
            return true;
        }

        fault = new Fault(FaultKind.Missing, line.Length, known.Keys[BitOperations.TrailingZeroCount(missing)].Text);
        return false;
    }

    /// <summary>The slot of the field whose name and separator stand at <paramref name="pos"/>, or -1.</summary>
    private static int SlotAt(KnownEvent known, ReadOnlySpan<byte> line, int pos)
    {
        ReadOnlySpan<byte> rest = line[pos..];
        int length = rest.IndexOfAny((byte)'=', (byte)':', (byte)' ');
        if (length <= 0 || rest[length] == ' ')
        {
            return -1;
        }

        ReadOnlySpan<byte> name = rest[..length];
        FieldKey[] keys = known.Keys;
        for (int slot = 0; slot < keys.Length; slot++)
        {
            if (name.SequenceEqual(keys[slot].Name))
            {
                return slot;
            }
        }

        return -1;
    }

    /// <summary>A task name may hold blanks, so it reaches to the next field that the event is known to have.</summary>
    private static ReadOnlySpan<byte> TaskNameAt(KnownEvent known, ReadOnlySpan<byte> line, int pos)
    {
        ReadOnlySpan<byte> rest = line[pos..];
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] == ' ' && SlotAt(known, line, pos + i + 1) >= 0)
            {
                return rest[..i].TrimEnd((byte)' ');
            }
        }

        return rest.TrimEnd((byte)' ');
    }
}
