namespace TraceReplay.Parsing;

/// <summary>/proc/vmstat at one moment: gauges (<c>nr_…</c>) in the unit of each, mostly pages, and counts of events since boot.</summary>
public sealed record VmStatSnapshot(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>All values by the kernel's names, in the order of the text.</summary>
    public required IReadOnlyDictionary<string, long> Values { get; init; }

    /// <summary>A value, or null when the text lacks it.</summary>
    public long? Find(string name) => Values.TryGetValue(name, out long value) ? value : null;
}
