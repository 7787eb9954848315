namespace TraceReplay.Events;

/// <summary>A field of an event: its name in the text, what it is, and how its text is read.</summary>
/// <param name="Name">The key as the kernel prints it, UTF-8.</param>
/// <param name="Field">The field.</param>
/// <param name="Type">How the value is read.</param>
/// <param name="Required">Whether an event without it is malformed: the decisions cannot do without it.</param>
public sealed record FieldSpec(byte[] Name, Field Field, FieldType Type, bool Required);
