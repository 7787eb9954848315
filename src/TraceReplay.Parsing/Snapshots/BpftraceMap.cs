namespace TraceReplay.Parsing;

/// <summary>
/// One key of a map as bpftrace prints it when a script ends. It has a number, a text, statistics or rows; what its numbers count is
/// the script's business.
/// </summary>
public sealed record BpftraceMap(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>The map's name with its <c>@</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The key as it was printed, lines of a stack included; null for a map without keys.</summary>
    public string? Key { get; init; }

    /// <summary>The value of a map of numbers.</summary>
    public long? Value { get; init; }

    /// <summary>The value of a map of anything else: a string, a tuple.</summary>
    public string? Text { get; init; }

    /// <summary>The value of <c>stats()</c>.</summary>
    public MapStats? Stats { get; init; }

    /// <summary>The rows of <c>hist()</c> and <c>lhist()</c>, in the order of the text.</summary>
    public IReadOnlyList<HistogramRow> Rows { get; init; } = [];
}
