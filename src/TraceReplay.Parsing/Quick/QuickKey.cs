using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The text that must stand before a value, such as <c> nr_scanned=</c>.</summary>
internal readonly struct QuickKey(ReadOnlySpan<byte> text, FieldType type, bool required)
{
    private readonly QuickBytes _text = new(text);

    public int Length { get; } = text.Length;

    public FieldType Type { get; } = type;

    public bool Required { get; } = required;

    /// <summary>Whether the text stands here.</summary>
    public bool Matches(ref byte at) => _text.Matches(ref at);
}
