using System.Runtime.CompilerServices;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The text that must stand before a value, such as <c> nr_scanned=</c>, and what the value may be.</summary>
internal readonly struct QuickKey
{
    private readonly QuickBytes _text;

    public QuickKey(FieldSpec field)
    {
        byte[] text = [(byte)' ', .. field.Name, .. field.Separator];
        _text = new QuickBytes(text);
        Length = text.Length;
        Type = field.Type;
        Required = field.Required;
        bool number = Type == FieldType.Number;
        Most = number ? field.Range.Max : long.MaxValue;
        Digits = number ? (uint)Math.Min(Most, 9) + 1 : 0;
    }

    public int Length { get; }

    public FieldType Type { get; }

    public bool Required { get; }

    /// <summary>The largest number that the field can hold; one with a sign is never read the quick way.</summary>
    public long Most { get; }

    /// <summary>How many digits, from 0 on, are a number of the field; 0 for a field that is none.</summary>
    public uint Digits { get; }

    /// <summary>Whether the text stands here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Matches(ref byte at) => _text.Matches(ref at);
}
