using System.Numerics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The fields of events that are indexes of names.</summary>
internal static class NameSlots
{
    private static readonly ushort[] ByKind = [.. Enum.GetValues<EventKind>().Select(SlotsOf)];

    /// <summary>Makes the task and the fields of an event speak of the names of the capture.</summary>
    public static void Map(ref TraceEvent e, NameMap names)
    {
        e.Task = names.Map(e.Task);
        for (int rest = ByKind[(int)e.Kind] & e.PresentSlots; rest != 0; rest &= rest - 1)
        {
            int slot = BitOperations.TrailingZeroCount(rest);
            e.SetSlot(slot, names.Map(e.SlotValue(slot)));
        }
    }

    private static ushort SlotsOf(EventKind kind)
    {
        int slots = 0;
        foreach (KnownEvent known in KnownEvent.All.Where(k => k.Kind == kind))
        {
            for (int slot = 0; slot < known.Keys.Length; slot++)
            {
                bool isName = known.Keys[slot].Type is FieldType.Word or FieldType.TaskName or FieldType.Function;
                slots |= isName ? 1 << slot : 0;
            }
        }

        return (ushort)slots;
    }
}
