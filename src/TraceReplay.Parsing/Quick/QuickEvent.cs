using System.Runtime.CompilerServices;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>An event as the quick way expects it: its name, and its fields in the schema's order, one blank before each.</summary>
internal sealed class QuickEvent
{
    private readonly QuickBytes _name;
    private readonly QuickBytes _nameRest;

    private QuickEvent(KnownEvent known)
    {
        Known = known;
        byte[] head = [.. known.Name, (byte)':'];
        int first = Math.Min(head.Length, QuickBytes.Most);
        _name = new QuickBytes(head.AsSpan(0, first));
        _nameRest = new QuickBytes(head.AsSpan(first));
        Length = head.Length;
        Keys = [.. known.Schema.Fields.Select(field => new QuickKey(field))];
    }

    /// <summary>Those of <see cref="KnownEvent.All"/> that can be read so, at the same index.</summary>
    public static QuickEvent?[] All { get; } = [.. KnownEvent.All.Select(known => IsQuick(known) ? new QuickEvent(known) : null)];

    public KnownEvent Known { get; }

    /// <summary>How long the name is, with its colon.</summary>
    public int Length { get; }

    /// <summary>The fields; the place is the slot in an event.</summary>
    public QuickKey[] Keys { get; }

    /// <summary>Whether the name and its colon stand here.</summary>
    public bool IsNamed(ref byte at) =>
        _name.Matches(ref at) && (Length <= QuickBytes.Most || _nameRest.Matches(ref Unsafe.Add(ref at, QuickBytes.Most)));

    // Free text, keys with blanks, addresses and task names are read with care.
    private static bool IsQuick(KnownEvent known) =>
        known.IsPlain && known.Keys.Length > 0 && known.Kind != EventKind.Loss && Array.TrueForAll(known.Schema.Fields, IsQuick);

    private static bool IsQuick(FieldSpec field) =>
        field.Type is FieldType.Number or FieldType.Zone or FieldType.Gfp or FieldType.ClearReason or FieldType.Word
        && field.Range.Min <= 0 && field.Name.Length + 2 <= QuickBytes.Most;
}
