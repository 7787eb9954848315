namespace TraceReplay.Parsing;

/// <summary>/proc/meminfo at one moment.</summary>
public sealed record MemInfoSnapshot(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>All values by the kernel's names, in kB; <c>HugePages_Total</c> and the like are numbers of huge pages.</summary>
    public required IReadOnlyDictionary<string, long> Values { get; init; }

    /// <summary>A value, or null when the text lacks it.</summary>
    public long? Find(string name) => Values.TryGetValue(name, out long value) ? value : null;
}
