using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Reads single values by their type.</summary>
internal sealed class ValueReader(NameTable names)
{
    private readonly GfpText _gfp = new();
    private readonly WordCache _words = new(names);

    /// <summary>
    /// Reads the number of a field at <paramref name="pos"/>, and moves it past the value. False, and the fault, when it is no number
    /// or not one that the field can hold.
    /// </summary>
    public static bool TryNumber(
        FieldKey key, ReadOnlySpan<byte> line, ref int pos, NumberForms forms, out long value, ref Fault fault)
    {
        int start = pos;
        NumberFault wrong = NumberText.ReadValue(line, ref pos, key.Forms | forms, out value);
        if (wrong == NumberFault.None && key.Holds(value))
        {
            return true;
        }

        return wrong == NumberFault.None && TryAsBits(key, line[start..], ref value) || Blame(key, line, start, wrong, ref fault);
    }

    /// <summary>Reads a pointer; false when something else stands there.</summary>
    public static bool TryPointer(ReadOnlySpan<byte> line, ref int pos, out long value)
    {
        ReadOnlySpan<byte> text = NumberText.ValueAt(line, pos);
        pos += text.Length;
        text = text.TrimEnd((byte)':');
        return NumberText.ReadHex(text.StartsWith("0x"u8) ? text[2..] : text, out value) == NumberFault.None;
    }

    /// <summary>The value of a field that is a word or a name of a set.</summary>
    public long Text(FieldType type, ReadOnlySpan<byte> line, ref int pos)
    {
        ReadOnlySpan<byte> text = type == FieldType.Function ? FunctionAt(line, pos) : NumberText.ValueAt(line, pos);
        pos += text.Length;
        return ValueOf(type, text);
    }

    /// <summary>What such a text stands for.</summary>
    public long ValueOf(FieldType type, ReadOnlySpan<byte> text) => type switch
    {
        FieldType.Zone => (long)NamedValues.Zone(text),
        FieldType.Gfp => (long)_gfp.Read(text),
        FieldType.ClearReason => (long)NamedValues.ClearReason(text),
        _ => Word(text),
    };

    /// <summary>The index of a word.</summary>
    public long Word(ReadOnlySpan<byte> text) => _words.Index(text);

    // perf prints the bits of a negative int as 32 hexadecimal bits.
    private static bool TryAsBits(FieldKey key, ReadOnlySpan<byte> text, ref long value)
    {
        if (!text.StartsWith("0x"u8) || value is <= int.MaxValue or > uint.MaxValue || !key.Holds((int)value))
        {
            return false;
        }

        value = (int)value;
        return true;
    }

    private static bool Blame(FieldKey key, ReadOnlySpan<byte> line, int start, NumberFault wrong, ref Fault fault)
    {
        bool minus = wrong == NumberFault.None && key.Range.IsUnsigned && line[start] == '-';
        FaultKind kind = wrong != NumberFault.None ? (FaultKind)wrong : minus ? FaultKind.Negative : FaultKind.OutOfRange;
        fault = new Fault(kind, start, key.Text, key.Range);
        return false;
    }

    // "super_cache_scan+0x0/0x1e0", with " [xfs]" behind it when it stands in a module.
    private static ReadOnlySpan<byte> FunctionAt(ReadOnlySpan<byte> line, int pos)
    {
        ReadOnlySpan<byte> name = NumberText.ValueAt(line, pos);
        ReadOnlySpan<byte> rest = line[(pos + name.Length)..];
        int close = rest.StartsWith(" ["u8) ? rest.IndexOf((byte)']') : -1;
        return line.Slice(pos, name.Length + close + 1);
    }
}
