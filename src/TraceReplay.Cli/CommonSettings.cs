using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>The common options, checked.</summary>
internal sealed record CommonSettings
{
    /// <summary>The policies named; empty for the baseline of the recorded kernel.</summary>
    public required IReadOnlyList<Policy> Policies { get; init; }

    /// <summary>The files of those that are not built in.</summary>
    public required IReadOnlyList<string> PolicyFiles { get; init; }

    /// <summary>The kernel line named; null for auto.</summary>
    public required KernelLine? Kernel { get; init; }

    /// <summary>The options that decide what comes out, as they were written, each with its value behind it.</summary>
    public required IReadOnlyList<string> Given { get; init; }

    /// <summary>The golden folder.</summary>
    public required string Golden { get; init; }

    /// <summary>Which captures should have goldens there.</summary>
    public required GoldenScope GoldenScope { get; init; }

    /// <summary>The format of the output.</summary>
    public required OutputFormat Format { get; init; }

    /// <summary>The file to write to; null for standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>How many captures are worked on at a time.</summary>
    public required int Jobs { get; init; }

    /// <summary>How text is to look.</summary>
    public required TextStyle Style { get; init; }
}
