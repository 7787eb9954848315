using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace TraceReplay.Events;

/// <summary>
/// One event of a trace. A mutable struct of fixed size: the parser fills one instance again and again and hands it on by
/// reference, so an event costs no allocation. Copy it to keep it.
/// </summary>
public struct TraceEvent
{
    /// <summary>The most fields an event of any <see cref="EventSchema"/> has.</summary>
    public const int MaxFields = 16;

    private Values _values;
    private ushort _present;

    /// <summary>Which event this is.</summary>
    public EventKind Kind { get; set; }

    /// <summary>When it was, on the clock of its trace.</summary>
    public TraceTime Time { get; set; }

    /// <summary>The CPU it was recorded on, or -1 where the trace does not say.</summary>
    public int Cpu { get; set; }

    /// <summary>The task that was current.</summary>
    public TaskId Task { get; set; }

    /// <summary>Index of the file in its capture.</summary>
    public int File { get; set; }

    /// <summary>Line of the file, from 1.</summary>
    public long Line { get; set; }

    /// <summary>The value of a field of this event; 0 when the trace did not carry it (ask <see cref="Has"/> first).</summary>
    public readonly long this[Field field]
    {
        get
        {
            int slot = EventSchema.SlotOrNone(Kind, field);
            return (_present & (1 << slot)) != 0 ? _values[slot] : 0;
        }
    }

    /// <summary>Whether the trace carried <paramref name="field"/> for this event.</summary>
    public readonly bool Has(Field field) => (_present & (1 << EventSchema.SlotOrNone(Kind, field))) != 0;

    /// <summary>The value of <paramref name="field"/>, or null when the trace did not carry it.</summary>
    public readonly long? Get(Field field) => Has(field) ? this[field] : null;

    /// <summary>Forgets the fields, for the next line.</summary>
    public void ClearFields() => _present = 0;

    /// <summary>The value at a place of the event's schema; 0 when the trace did not carry it.</summary>
    public readonly long SlotValue(int slot) => (_present & (1 << slot)) != 0 ? _values[slot] : 0;

    /// <summary>Stores a field by its place in the event's schema.</summary>
    public void SetSlot(int slot, long value)
    {
        _values[slot] = value;
        _present |= (ushort)(1 << slot);
    }

    /// <summary>The first of the <see cref="MaxFields"/> values, to be filled in a row; <see cref="SetPresent"/> makes them count.</summary>
    [UnscopedRef]
    internal ref long FirstSlot => ref _values[0];

    /// <summary>Says which places hold a value, and that no other does.</summary>
    internal void SetPresent(int slots) => _present = (ushort)slots;

    /// <summary>Stores a field by name; a field that the event's schema lacks is an error of the caller.</summary>
    public void Set(Field field, long value)
    {
        int slot = EventSchema.Slot(Kind, field);
        ArgumentOutOfRangeException.ThrowIfNegative(slot, nameof(field));
        SetSlot(slot, value);
    }

    /// <summary>The places of the schema whose field is present, as a bit mask.</summary>
    public readonly ushort PresentSlots => _present;

    /// <summary>Whether <paramref name="other"/> tells the same: event, time, CPU, task and fields; not necessarily the same line.</summary>
    public readonly bool TellsTheSame(in TraceEvent other)
    {
        if (Kind != other.Kind || Time != other.Time || Cpu != other.Cpu || Task != other.Task || _present != other._present)
        {
            return false;
        }

        for (int rest = _present; rest != 0; rest &= rest - 1)
        {
            int slot = BitOperations.TrailingZeroCount(rest);
            if (_values[slot] != other._values[slot])
            {
                return false;
            }
        }

        return true;
    }

    [InlineArray(MaxFields)]
    private struct Values
    {
        private long _first;
    }
}
