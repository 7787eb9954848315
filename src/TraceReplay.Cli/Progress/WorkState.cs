namespace TraceReplay.Cli;

/// <summary>How far the work is at one moment.</summary>
internal sealed record WorkState
{
    /// <summary>How long it has been going on.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>How many bytes of the files were read, packed where a file is.</summary>
    public required long BytesRead { get; init; }

    /// <summary>How many there are to read; null where nobody knows.</summary>
    public required long? BytesTotal { get; init; }

    /// <summary>How many lines were events.</summary>
    public required long Events { get; init; }

    /// <summary>The divergences and the broken invariants so far.</summary>
    public required long Findings { get; init; }

    /// <summary>How many captures are done.</summary>
    public required int Done { get; init; }

    /// <summary>How many captures there are.</summary>
    public required int Captures { get; init; }

    /// <summary>The first capture of those that are worked on; null where none is.</summary>
    public required string? Name { get; init; }
}
