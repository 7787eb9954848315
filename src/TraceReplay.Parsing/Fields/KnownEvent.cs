using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>An event's schema as the parser needs it.</summary>
internal sealed class KnownEvent
{
    private KnownEvent(EventSchema schema, int index)
    {
        Schema = schema;
        Index = index;
        Name = schema.NameUtf8;
        Kind = schema.Kind;
        Required = schema.RequiredSlots;
        Keys = new FieldKey[schema.Fields.Length];
        for (int slot = 0; slot < Keys.Length; slot++)
        {
            Keys[slot] = new FieldKey(schema.Fields[slot]);
        }

        IsPlain = Array.TrueForAll(Keys, key => key.IsPlain);
        NodeSlot = EventSchema.Slot(Kind, Field.Node);
        ZoneSlot = EventSchema.Slot(Kind, Field.Zone);
    }

    /// <summary>Every event of <see cref="EventSchema.All"/>, at the same index.</summary>
    public static KnownEvent[] All { get; } = [.. EventSchema.All.Select((schema, index) => new KnownEvent(schema, index))];

    private static KnownEvent[] ByKind { get; } =
        [.. Enum.GetValues<EventKind>().Select(kind => Array.Find(All, known => known.Kind == kind)!)];

    public EventSchema Schema { get; }

    /// <summary>Its place in <see cref="All"/>.</summary>
    public int Index { get; }

    public byte[] Name { get; }

    public EventKind Kind { get; }

    /// <summary>Its fields; the place is the slot in an event.</summary>
    public FieldKey[] Keys { get; }

    /// <summary>The slots without which the event is malformed.</summary>
    public ushort Required { get; }

    /// <summary>Whether every field is printed as <c>name=value</c> without blanks: all but the names may be read without the schema.</summary>
    public bool IsPlain { get; }

    /// <summary>The slot of its node, or -1.</summary>
    public int NodeSlot { get; }

    /// <summary>The slot of its zone, or -1.</summary>
    public int ZoneSlot { get; }

    /// <summary>Whether the event is one of the lab's fentry and fexit lines.</summary>
    public bool IsProbe => Kind is >= EventKind.PgdatBalanced and <= EventKind.ZoneLru;

    /// <summary>The event that the current kernel calls by this kind.</summary>
    public static KnownEvent Of(EventKind kind) => ByKind[(int)kind];
}
