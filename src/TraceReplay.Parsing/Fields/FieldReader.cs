using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Reads the fields of an event. Fields are found by name. The quick way expects them in the schema's order, which is the order of
/// current kernels; as soon as one is not where it is expected, the rest is looked up by name.
/// </summary>
internal sealed partial class FieldReader(NameTable names)
{
    private readonly ValueReader _values = new(names);

    /// <summary>The fields of the event last read by name that its schema lacks. Whoever counts them clears them.</summary>
    public UnknownFieldNames Unknown { get; } = new();

    /// <summary>Where the values of the event last read stand.</summary>
    public ValuePlaces Places { get; } = new();

    /// <summary>
    /// Fills the fields of <paramref name="e"/>, whose kind is set, from <paramref name="pos"/> on. False when a value cannot be
    /// read or a required field is missing; <paramref name="fault"/> then says what is wrong.
    /// </summary>
    public bool Read(
        KnownEvent known, ReadOnlySpan<byte> line, int pos, NumberForms forms, ref TraceEvent e, out Fault fault)
    {
        fault = default;
        e.ClearFields();
        Places.Begin(forms);
        FieldKey[] keys = known.Keys;
        for (int slot = 0; slot < keys.Length; slot++)
        {
            FieldKey key = keys[slot];
            pos = SkipBlanks(line, pos);
            if ((uint)pos >= (uint)line.Length)
            {
                // Fields that only some kernels print stand last.
                return HasRequired(known, line, e.PresentSlots, ref fault);
            }

            if (!line[pos..].StartsWith(key.Key))
            {
                return ReadByName(known, line, pos, forms, ref e, out fault);
            }

            pos += key.Key.Length;
            if (!ReadValue(known, slot, line, ref pos, forms, ref e, ref fault))
            {
                return false;
            }
        }

        return SkipBlanks(line, pos) == line.Length || ReadByName(known, line, pos, forms, ref e, out fault);
    }

    /// <summary>Reads the raw print of an event's struct: other names, and the order of the struct.</summary>
    public bool ReadRaw(KnownEvent known, ReadOnlySpan<byte> line, int pos, ref TraceEvent e, out Fault fault)
    {
        e.ClearFields();
        Places.Begin(NumberForms.Hexadecimal);
        return ReadByName(known, line, pos, NumberForms.Hexadecimal, ref e, out fault);
    }

    private bool ReadValue(
        KnownEvent known, int slot, ReadOnlySpan<byte> line, ref int pos, NumberForms forms, ref TraceEvent e, ref Fault fault)
    {
        int start = pos;
        bool read = TryValue(known, slot, line, ref pos, forms, ref e, ref fault);
        Places.Add(slot, start, pos);
        return read;
    }

    private bool TryValue(
        KnownEvent known, int slot, ReadOnlySpan<byte> line, ref int pos, NumberForms forms, ref TraceEvent e, ref Fault fault)
    {
        FieldKey key = known.Keys[slot];
        switch (key.Type)
        {
            case FieldType.Number:
                bool read = ValueReader.TryNumber(key, line, ref pos, forms, out long number, ref fault);
                e.SetSlot(slot, number);
                return read;
            case FieldType.TaskName:
                ReadOnlySpan<byte> name = TaskNameAt(known, line, pos);
                pos += name.Length;
                e.SetSlot(slot, _values.Word(name));
                return true;
            case FieldType.Pointer:
                if (ValueReader.TryPointer(line, ref pos, out long pointer))
                {
                    e.SetSlot(slot, pointer);
                }

                return true;
            default:
                e.SetSlot(slot, _values.Text(key.Type, line, ref pos));
                return true;
        }
    }

    /// <summary>What the text of a word stands for.</summary>
    public long ReadText(FieldType type, ReadOnlySpan<byte> text) => _values.ValueOf(type, text);

    private static int SkipBlanks(ReadOnlySpan<byte> line, int pos)
    {
        while ((uint)pos < (uint)line.Length && line[pos] == ' ')
        {
            pos++;
        }

        return pos;
    }
}
