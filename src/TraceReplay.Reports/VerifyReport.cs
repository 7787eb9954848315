using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Everything that came of one command.</summary>
public sealed class VerifyReport
{
    /// <summary>The captures, in the order of the command line, and by name within a folder.</summary>
    public required IReadOnlyList<CaptureReport> Captures { get; init; }

    /// <summary>Inputs that could not be verified.</summary>
    public required IReadOnlyList<InputProblem> Problems { get; init; }

    /// <summary>Paths of orphaned goldens.</summary>
    public IReadOnlyList<string> Orphans { get; init; } = [];

    /// <summary>What was done of a command that was interrupted; null for a whole result.</summary>
    public PartialRun? Partial { get; init; }

    /// <summary>Whether an undetermined decision makes the command inconclusive even without loss.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether it is to be told what left decisions open, and what to record next time.</summary>
    public bool Explains { get; init; }

    /// <summary>Whether it is to be told which branches of the model the captures reached.</summary>
    public bool ShowsCoverage { get; init; }

    /// <summary>Which part of a run it is; null for the whole.</summary>
    public ShardInfo? Shard { get; init; }

    /// <summary>The exit code.</summary>
    public int ExitCode => ExitCodes.Of(this);

    /// <summary>Findings that belong to no capture: the orphaned goldens.</summary>
    public IEnumerable<Finding> Findings => Orphans.Select(GoldenFindings.OfOrphan);
}
