using System.Buffers;

namespace TraceReplay.Parsing;

/// <summary>Recognises text that goes on with an event or a table from the line before.</summary>
internal static class TailText
{
    private static readonly SearchValues<byte> Numbers = SearchValues.Create("0123456789 "u8);
    private static readonly SearchValues<byte> ColumnNames = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ_ "u8);
    private static readonly SearchValues<byte> FieldName =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-."u8);

    /// <summary>
    /// Whether the text begins with a field that the event is known to have and that does not stand in its line yet, or consists of
    /// fields that the schema lacks. Of an event with a task's name, which may hold blanks, any such field will do.
    /// </summary>
    public static bool GoesOnWith(KnownEvent known, ReadOnlySpan<byte> line, ReadOnlySpan<byte> text)
    {
        bool inName = HoldsTaskName(known, line) || HoldsTaskName(known, text);
        bool all = true;
        bool any = false;
        foreach (Range range in text.Split((byte)' '))
        {
            ReadOnlySpan<byte> word = text[range];
            if (word.IsEmpty)
            {
                continue;
            }

            FieldKey? key = KeyOf(known, word);
            if (key is not null && Holds(line, key))
            {
                return false;
            }

            any |= key is not null;
            all &= key is not null || IsField(word);
        }

        return inName ? any : all;
    }

    /// <summary>Whether every word is <c>name=value</c>, or the arrow of sched_switch.</summary>
    public static bool AreFields(ReadOnlySpan<byte> text)
    {
        foreach (Range range in text.Split((byte)' '))
        {
            if (!text[range].IsEmpty && !IsField(text[range]) && !text[range].SequenceEqual("==>"u8))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every word is a number.</summary>
    public static bool AreNumbers(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(Numbers) < 0;

    /// <summary>Whether every word may name a column of a table.</summary>
    public static bool AreColumnNames(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(ColumnNames) < 0;

    private static FieldKey? KeyOf(KnownEvent known, ReadOnlySpan<byte> word)
    {
        int end = word.IndexOfAny((byte)'=', (byte)':');
        foreach (FieldKey key in end > 0 && end + 1 < word.Length ? known.Keys : [])
        {
            if (word[..end].SequenceEqual(key.Name))
            {
                return key;
            }
        }

        return null;
    }

    private static bool HoldsTaskName(KnownEvent known, ReadOnlySpan<byte> text)
    {
        foreach (FieldKey key in known.Keys)
        {
            if (key.Type == Events.FieldType.TaskName && Holds(text, key))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<byte> text, FieldKey key)
    {
        for (int pos = 0; text[pos..].IndexOf(key.Name) is >= 0 and int found;)
        {
            int at = pos + found;
            pos = at + key.Name.Length;
            if ((at == 0 || text[at - 1] == ' ') && pos < text.Length && text[pos] is (byte)'=' or (byte)':')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsField(ReadOnlySpan<byte> word)
    {
        int equals = word.IndexOf((byte)'=');
        return equals > 0 && equals + 1 < word.Length
            && word[..equals].IndexOfAnyExcept(FieldName) < 0;
    }
}
