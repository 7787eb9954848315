using System.Text;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>A field of a schema as the field reader needs it.</summary>
internal sealed class FieldKey(FieldSpec spec)
{
    private readonly ulong _width = (ulong)spec.Range.Max - (ulong)spec.Range.Min;

    /// <summary>The name without its separator.</summary>
    public byte[] Name { get; } = spec.Name;

    /// <summary>What stands before the value: the name and its separator; empty for a value without a name.</summary>
    public byte[] Key { get; } = spec.Name.Length > 0 ? [.. spec.Name, .. spec.Separator] : [];

    /// <summary>What stands before the value in a raw print; empty when that is no other name.</summary>
    public byte[] RawKey { get; } = spec.RawName.Length > 0 ? [.. spec.RawName, (byte)'='] : [];

    /// <summary>The name for messages.</summary>
    public string Text { get; } = Encoding.UTF8.GetString(spec.Name);

    public FieldType Type { get; } = spec.Type;

    /// <summary>The numbers it can hold.</summary>
    public NumberRange Range { get; } = spec.Range;

    /// <summary>How its number may be written.</summary>
    public NumberForms Forms { get; } =
        (spec.IsKilobytes ? NumberForms.Kilobytes : NumberForms.Decimal) | (spec.IsHexadecimal ? NumberForms.Hexadecimal : NumberForms.Decimal);

    /// <summary>Whether it is <c>name=value</c> without blanks.</summary>
    public bool IsPlain { get; } =
        spec.Separator is [(byte)'='] && spec.Name.Length > 0 && !spec.Name.Contains((byte)' ')
        && spec.Type is not (FieldType.TaskName or FieldType.Function) && !spec.IsKilobytes;

    /// <summary>Whether a number is in the field's range.</summary>
    public bool Holds(long value) => (ulong)value - (ulong)Range.Min <= _width;
}
