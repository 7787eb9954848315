using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>The common options, checked.</summary>
internal sealed record CommonSettings
{
    /// <summary>The policies named; empty for the baseline of the recorded kernel.</summary>
    public required IReadOnlyList<Policy> Policies { get; init; }

    /// <summary>The kernel line named; null for auto.</summary>
    public required KernelLine? Kernel { get; init; }

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
