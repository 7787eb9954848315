namespace TraceReplay.Benchmarks;

/// <summary>What <c>tables</c> was asked for.</summary>
internal sealed record TablesSettings
{
    /// <summary>The size of the large files.</summary>
    public required long Bytes { get; init; }

    /// <summary>Rounds that count; those that warm up come before.</summary>
    public required int Runs { get; init; }

    /// <summary>The recording of the ftrace text.</summary>
    public required string Ftrace { get; init; }

    /// <summary>The kernel line of that recording, as in <c>--kernel</c>.</summary>
    public required string Kernel { get; init; }

    /// <summary>The recording of the perf text.</summary>
    public required string Perf { get; init; }

    /// <summary>What perf recorded, for <c>perf script</c>; null to record here.</summary>
    public string? PerfData { get; init; }

    /// <summary>The kernel's trace-vmscan-postprocess.pl; null to look for it in /usr/src.</summary>
    public string? KernelScript { get; init; }

    /// <summary>Also write the tables to this file; null for nowhere.</summary>
    public string? Markdown { get; init; }

    /// <summary>Leave the large files where they are.</summary>
    public bool Keep { get; init; }

    /// <summary>Which tables to make, of <see cref="TableNames"/>.</summary>
    public required IReadOnlyList<string> Tables { get; init; }
}
