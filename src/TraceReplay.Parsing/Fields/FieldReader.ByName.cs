using System.Numerics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <content>The careful way: any order, unknown fields, fields that are not there.</content>
internal sealed partial class FieldReader
{
    private bool ReadByName(
        KnownEvent known, ReadOnlySpan<byte> line, int pos, NumberForms forms, ref TraceEvent e, out Fault fault)
    {
        fault = default;
        Unknown.Clear();
        while (pos < line.Length)
        {
            if (line[pos] is (byte)' ' or (byte)',')
            {
                pos++;
                continue;
            }

            int slot = SlotAt(known, line, pos, out int keyLength);
            if (slot < 0 || (e.PresentSlots & (1 << slot)) != 0)
            {
                // A field that the schema lacks, a word of free text, or a field seen before: the first one counts.
                ReadOnlySpan<byte> word = NumberText.ValueAt(line, pos);
                NoteUnknown(slot, word);
                pos += word.Length;
                continue;
            }

            pos += keyLength;
            if (!ReadValue(known, slot, line, ref pos, forms, ref e, ref fault))
            {
                Unknown.Clear();
                return false;
            }
        }

        return HasRequired(known, line, e.PresentSlots, ref fault);
    }

    private void NoteUnknown(int slot, ReadOnlySpan<byte> word)
    {
        int equals = word.IndexOf((byte)'=');
        if (slot < 0 && equals > 0 && word[..equals].IndexOfAnyExcept(ByteSets.FieldName) < 0)
        {
            Unknown.Add(word[..equals]);
        }
    }

    private bool HasRequired(KnownEvent known, ReadOnlySpan<byte> line, ushort present, ref Fault fault)
    {
        int missing = known.Required & ~present;
        if (missing == 0)
        {
            return true;
        }

        Unknown.Clear();
        fault = new Fault(FaultKind.Missing, line.Length, known.Keys[BitOperations.TrailingZeroCount(missing)].Text);
        return false;
    }

    /// <summary>The slot of the field whose key stands at <paramref name="pos"/>, and how long the key is there; or -1.</summary>
    private static int SlotAt(KnownEvent known, ReadOnlySpan<byte> line, int pos, out int keyLength)
    {
        ReadOnlySpan<byte> rest = line[pos..];
        FieldKey[] keys = known.Keys;
        for (int slot = 0; slot < keys.Length; slot++)
        {
            keyLength = KeyLength(keys[slot], rest);
            if (keyLength > 0)
            {
                return slot;
            }
        }

        keyLength = 0;
        return -1;
    }

    /// <summary>How long this key is at the beginning of a text; 0 when another one stands there.</summary>
    private static int KeyLength(FieldKey key, ReadOnlySpan<byte> text)
    {
        int length = key.Name.Length;
        if (length > 0 && length < text.Length && text.StartsWith(key.Name))
        {
            if (text.StartsWith(key.Key))
            {
                return key.Key.Length;
            }

            if (text[length] is (byte)'=' or (byte)':')
            {
                return length + 1;
            }
        }

        return key.RawKey.Length > 0 && text.StartsWith(key.RawKey) ? key.RawKey.Length : 0;
    }

    /// <summary>A task name may hold blanks, so it reaches to the next field that the event is known to have.</summary>
    private static ReadOnlySpan<byte> TaskNameAt(KnownEvent known, ReadOnlySpan<byte> line, int pos)
    {
        ReadOnlySpan<byte> rest = line[pos..];
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] == ' ' && SlotAt(known, line, pos + i + 1, out _) >= 0)
            {
                return rest[..i].TrimEnd((byte)' ');
            }
        }

        return rest.TrimEnd((byte)' ');
    }
}
