using System.Text;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>A field of a schema as the field reader needs it.</summary>
internal sealed class FieldKey(FieldSpec spec, bool unsigned)
{
    /// <summary>The name without its separator.</summary>
    public byte[] Name { get; } = spec.Name;

    /// <summary>The name followed by '=', the separator of nearly all fields.</summary>
    public byte[] Key { get; } = [.. spec.Name, (byte)'='];

    /// <summary>The name for messages.</summary>
    public string Text { get; } = Encoding.UTF8.GetString(spec.Name);

    public FieldType Type { get; } = spec.Type;

    /// <summary>Whether the kernel prints it with %lu or %u, so that a minus sign is damage.</summary>
    public bool Unsigned { get; } = unsigned;
}
