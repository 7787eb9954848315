using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>What may stand where a value stands.</summary>
internal readonly struct QuickValue
{
    public QuickValue(KnownEvent known, int slot, NumberForms forms)
    {
        FieldKey key = known.Keys[slot];
        Slot = slot;
        IsPlace = slot == known.NodeSlot || slot == known.ZoneSlot;
        Type = key.Type;
        if (Type == FieldType.Number)
        {
            Most = key.Range.Max;
            MayBeHexadecimal = ((key.Forms | forms) & NumberForms.Hexadecimal) != 0;
        }
    }

    /// <summary>The field's place in the schema.</summary>
    public int Slot { get; }

    public FieldType Type { get; }

    /// <summary>Whether it is a node or a zone, of which the account wants to know.</summary>
    public bool IsPlace { get; }

    /// <summary>Whether <c>0x</c> may stand before the digits.</summary>
    public bool MayBeHexadecimal { get; }

    /// <summary>The largest number that the field can hold; one with a sign is never read the quick way.</summary>
    public long Most { get; } = long.MaxValue;

    // Free text, addresses and task names are read with care.
    public static bool IsQuick(FieldKey key) =>
        key.Type is FieldType.Number or FieldType.Zone or FieldType.Gfp or FieldType.ClearReason or FieldType.Word && key.Range.Min <= 0;
}
