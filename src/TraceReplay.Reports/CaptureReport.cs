using TraceReplay.Golden;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One capture with its verdicts and goldens.</summary>
public sealed class CaptureReport
{
    /// <summary>Whether the capture is a folder, and not a single file or standard input.</summary>
    public required bool IsFolder { get; init; }

    /// <summary>The verdicts.</summary>
    public required CaptureResult Result { get; init; }

    /// <summary>The golden of each policy, in the order of the policies.</summary>
    public IReadOnlyList<GoldenOutcome> Goldens { get; init; } = [];

    /// <summary>What is missing from the capture (<c>inspect</c>); null when it was not asked for.</summary>
    public Inspection? Inspection { get; init; }

    /// <summary>The neighbours of the findings' lines; none where nobody asked for them.</summary>
    public FindingContexts Contexts { get; init; } = FindingContexts.None;

    /// <summary>Where it lies, as the user wrote it; <c>-</c> for standard input.</summary>
    public string Path { get; init; } = "-";

    /// <summary>The SHA-256 of the files that the verdicts rest on; none where nobody asked for them.</summary>
    public IReadOnlyList<FileHash> Hashes { get; init; } = [];

    /// <summary>Where it stands among all captures of the run; null where nobody asked.</summary>
    public CapturePlace? Place { get; init; }

    /// <summary>The capture's name.</summary>
    public string Name => Result.Capture.Name;

    /// <summary>The files whose events were replayed.</summary>
    public IEnumerable<FileAccount> Replayed => Result.Capture.Files.Where(f => f.Role == FileRole.Replayed);

    /// <summary>Whether only the input was asked about: then no verdict is given.</summary>
    public bool IsInspected => Inspection is not null;

    /// <summary>Whether it was read in part only, for the command was interrupted.</summary>
    public bool IsInterrupted => Result.Capture.IsInterrupted;

    /// <summary>Divergences, then broken invariants, then goldens, then what is wrong with the input.</summary>
    public IEnumerable<Finding> Findings => IsInspected
        ? Result.InputFindings
        : [.. Result.Policies.SelectMany(p => p.Findings), .. Result.Invariants.Findings, .. Goldens.Where(g => g.IsError).Select(GoldenFindings.Of), .. Result.InputFindings];

    /// <summary>The kernel line, or null when it is only assumed.</summary>
    public string? KernelName => Result.Kernel.IsCertain || Result.Kernel.Release is not null ? Result.Kernel.Line.Name : null;

    /// <summary>Whether the recorded kernel diverges from its own source.</summary>
    public bool Diverges => !IsInspected && Result.Policies.Any(p => p.IsNative && p.Decisions.Total.Diverge > 0);

    /// <summary>Whether the trace breaks an invariant of its kernel.</summary>
    public bool BreaksInvariant => !IsInspected && Result.Invariants.Broken > 0;

    /// <summary>Whether any decision is undetermined.</summary>
    public bool IsUndetermined => !IsInspected && Result.Policies.Any(p => p.Decisions.Total.Undetermined > 0);

    /// <summary>All goldens as one status: the worst of them.</summary>
    public GoldenStatus Golden => Goldens.Count == 0 ? GoldenStatus.None : Goldens.Max(g => g.Status);
}
