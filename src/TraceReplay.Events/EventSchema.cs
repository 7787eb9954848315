using System.Text;

namespace TraceReplay.Events;

/// <summary>The name and the fields of one event, in the order in which current kernels print them.</summary>
public sealed class EventSchema
{
    // A slot that no event has, so that its bit is never present.
    private const sbyte None = TraceEvent.MaxFields;

    // A power of two above the number of fields: replay reads a dozen fields an event, and each costs this look-up.
    private const int Stride = 128;

    private static readonly int KindCount = Enum.GetValues<EventKind>().Length;
    private static readonly EventSchema?[] ByKind = new EventSchema?[KindCount];
    private static readonly sbyte[] Slots = new sbyte[KindCount * Stride];

    static EventSchema()
    {
        Array.Fill(Slots, None);
        foreach (EventSchema schema in EventCatalogue.All)
        {
            ByKind[(int)schema.Kind] ??= schema;
            for (int slot = 0; slot < schema.Fields.Length; slot++)
            {
                Slots[((int)schema.Kind * Stride) + (int)schema.Fields[slot].Field] = (sbyte)slot;
            }
        }
    }

    internal EventSchema(EventKind kind, string name, params FieldSpec[] fields)
    {
        Kind = kind;
        Name = name;
        NameUtf8 = Encoding.UTF8.GetBytes(name);
        Fields = fields;
        for (int slot = 0; slot < fields.Length; slot++)
        {
            RequiredSlots |= (ushort)(fields[slot].Required ? 1 << slot : 0);
        }
    }

    /// <summary>Every event known, old names of an event included.</summary>
    public static IReadOnlyList<EventSchema> All => EventCatalogue.All;

    /// <summary>Which event it is.</summary>
    public EventKind Kind { get; }

    /// <summary>Its name without the system (<c>mm_vmscan_kswapd_wake</c>).</summary>
    public string Name { get; }

    /// <summary><see cref="Name"/> in UTF-8.</summary>
    public byte[] NameUtf8 { get; }

    /// <summary>Its fields; a field's place here is its slot in <see cref="TraceEvent"/>.</summary>
    public FieldSpec[] Fields { get; }

    /// <summary>The slots without which the event is malformed, as a bit mask.</summary>
    public ushort RequiredSlots { get; }

    /// <summary>The schema of an event; null for <see cref="EventKind.None"/>.</summary>
    public static EventSchema? Of(EventKind kind) => ByKind[(int)kind];

    /// <summary>The schema of an event by a name it has or had, without its system; null for an event TraceReplay does not know.</summary>
    public static EventSchema? Find(string name) => Array.Find(EventCatalogue.All, schema => schema.Name == name);

    /// <summary>The current kernel's name of an event, <c>loss</c> for <see cref="EventKind.Loss"/>.</summary>
    public static string NameOf(EventKind kind) => ByKind[(int)kind]?.Name ?? kind.ToString();

    /// <summary>The place of a field in an event, or -1 when that event has no such field.</summary>
    public static int Slot(EventKind kind, Field field) => SlotOrNone(kind, field) is int slot and < None ? slot : -1;

    /// <summary>The place of a field in an event, or one whose bit is never present.</summary>
    internal static int SlotOrNone(EventKind kind, Field field) => Slots[((int)kind * Stride) + (int)field];
}
