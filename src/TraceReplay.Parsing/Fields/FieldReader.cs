using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Reads the <c>key=value</c> fields of an event. Fields are found by name. The quick way expects them in the schema's order, which
/// is the order of current kernels; as soon as one is not where it is expected, the rest is looked up by name.
/// </summary>
internal sealed partial class FieldReader(NameTable names)
{
    private readonly GfpText _gfp = new();
    private readonly WordCache _words = new(names);

    /// <summary>
    /// Fills the fields of <paramref name="e"/>, whose kind is set, from <paramref name="pos"/> on. False when a value cannot be
    /// read or a required field is missing; <paramref name="fault"/> then says what is wrong.
    /// </summary>
    public bool Read(KnownEvent known, ReadOnlySpan<byte> line, int pos, ref TraceEvent e, out Fault fault)
    {
        fault = default;
        e.ClearFields();
        FieldKey[] keys = known.Keys;
        for (int slot = 0; slot < keys.Length; slot++)
        {
            FieldKey key = keys[slot];
            while ((uint)pos < (uint)line.Length && line[pos] == ' ')
            {
                pos++;
            }

            if (!line[pos..].StartsWith(key.Key))
            {
                return ReadByName(known, line, pos, ref e, out fault);
            }

            pos += key.Key.Length;
            if (!ReadValue(known, slot, line, ref pos, ref e, ref fault))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadValue(
        KnownEvent known, int slot, ReadOnlySpan<byte> line, ref int pos, ref TraceEvent e, ref Fault fault)
    {
        FieldKey key = known.Keys[slot];
        if (key.Type != FieldType.Number)
        {
            ReadOnlySpan<byte> text = key.Type == FieldType.TaskName ? TaskNameAt(known, line, pos) : NumberText.ValueAt(line, pos);
            pos += text.Length;
            e.SetSlot(slot, ReadText(key, text));
            return true;
        }

        int start = pos;
        NumberFault wrong = NumberText.ReadValue(line, ref pos, out long value);
        if (wrong == NumberFault.None && value < 0 && key.Unsigned && line[start] == '-')
        {
            wrong = NumberFault.Negative;
        }

        e.SetSlot(slot, value);
        if (wrong != NumberFault.None)
        {
            fault = new Fault((FaultKind)wrong, start, key.Text);
            return false;
        }

        return true;
    }

    /// <summary>What the text of a field stands for.</summary>
    public long ReadText(FieldKey key, ReadOnlySpan<byte> text) => key.Type switch
    {
        FieldType.Zone => (long)NamedValues.Zone(text),
        FieldType.Gfp => (long)_gfp.Read(text),
        FieldType.ClearReason => (long)NamedValues.ClearReason(text),
        _ => _words.Index(text),
    };
}
