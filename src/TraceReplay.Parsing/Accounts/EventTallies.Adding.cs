namespace TraceReplay.Parsing;

/// <content>Counts of a part of the file.</content>
internal sealed partial class EventTallies
{
    /// <summary>
    /// Whether something may have been left out for want of room, so that these counts cannot be added to others: such a part is to be
    /// counted with what stands before it.
    /// </summary>
    public bool IsFull => _unknown.IsFull || _unknownFields.IsFull;

    /// <summary>Adds the counts of the part that follows.</summary>
    /// <param name="part">Its counts.</param>
    /// <param name="names">Where its task names stand in the names of the whole.</param>
    public void Add(EventTallies part, NameMap names)
    {
        Lines.Add(part.Lines);
        _all.Add(part._all);
        _unknown.Add(part._unknown);
        _unknownFields.Add(part._unknownFields);
        for (int i = 0; i < _events.Length; i++)
        {
            _events[i].Add(part._events[i]);
            _slots[i] |= part._slots[i];
        }

        for (int cpu = 0; cpu < part._cpus.Length; cpu++)
        {
            if (part._cpus[cpu].Count > 0 && HasPlaceFor(cpu))
            {
                _cpus[cpu].Add(part._cpus[cpu]);
            }
        }

        Tasks.Add(part.Tasks, names);
        AddPlaces(part);
    }

    private void AddPlaces(EventTallies part)
    {
        _nodes |= part._nodes;
        _zones |= part._zones;
        if (part._highNodes is not null)
        {
            (_highNodes ??= []).UnionWith(part._highNodes);
        }
    }
}
