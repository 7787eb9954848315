namespace TraceReplay.Events;

/// <summary>A field of an event: its name in the text, what it is, and how its text is read.</summary>
/// <param name="Name">The key as the kernel prints it, UTF-8; empty for a value that stands at its place without a key.</param>
/// <param name="Field">The field.</param>
/// <param name="Type">How the value is read.</param>
/// <param name="Required">Whether an event without it is malformed: the decisions cannot do without it.</param>
public sealed record FieldSpec(byte[] Name, Field Field, FieldType Type, bool Required)
{
    /// <summary>What stands between the key and the value.</summary>
    public byte[] Separator { get; init; } = "="u8.ToArray();

    /// <summary>The key in a raw print of the event's struct (perf, <c>trace-cmd report -R</c>); empty when it is the same.</summary>
    public byte[] RawName { get; init; } = [];

    /// <summary>The numbers it can hold.</summary>
    public NumberRange Range { get; init; } = NumberRange.Long;

    /// <summary>Whether the kernel prints <c>kB</c> behind the number. perf's raw prints lack it.</summary>
    public bool IsKilobytes { get; init; }

    /// <summary>Whether the kernel prints the number as hexadecimal after <c>0x</c>.</summary>
    public bool IsHexadecimal { get; init; }
}
