using System.Buffers.Binary;

namespace TraceReplay.Parsing;

/// <summary>Finds an event by the bytes of its name: a hash table with open addressing, filled once.</summary>
internal static class EventNameTable
{
    private const int Size = 256;

    private static readonly KnownEvent?[] Table = Build();

    /// <summary>The event of this name, or null.</summary>
    public static KnownEvent? Find(ReadOnlySpan<byte> name)
    {
        for (int at = Hash(name); Table[at] is { } known; at = (at + 1) % Size)
        {
            if (name.SequenceEqual(known.Name))
            {
                return known;
            }
        }

        return null;
    }

    // The ends of the names tell them apart: they begin alike.
    private static int Hash(ReadOnlySpan<byte> name)
    {
        ulong tail = name.Length >= 8 ? BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]) : 0;
        return (int)(((tail + ((ulong)name.Length << 3)) * 0x9E3779B97F4A7C15) >> 56);
    }

    private static KnownEvent?[] Build()
    {
        var table = new KnownEvent?[Size];
        foreach (KnownEvent known in KnownEvent.All)
        {
            // "loss" is a name of ours: no tracer prints such an event.
            if (known.Kind == Events.EventKind.Loss)
            {
                continue;
            }

            int at = Hash(known.Name);
            while (table[at] is not null)
            {
                at = (at + 1) % Size;
            }

            table[at] = known;
        }

        return table;
    }
}
