namespace TraceReplay.Golden;

/// <summary>One step from one text to another.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Before">The line of the old text it happens at, from 0.</param>
/// <param name="After">The line of the new text, from 0.</param>
internal readonly record struct LineEdit(LineEditKind Kind, int Before, int After);

/// <summary>What a step does.</summary>
internal enum LineEditKind : byte
{
    Keep,
    Delete,
    Insert,
}
