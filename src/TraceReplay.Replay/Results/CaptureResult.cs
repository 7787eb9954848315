using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>What came of one capture.</summary>
public sealed record CaptureResult
{
    /// <summary>The capture: its files with their accounts, its snapshots, its names.</summary>
    public required Capture Capture { get; init; }

    /// <summary>The kernel it was recorded on.</summary>
    public required KernelIdentity Kernel { get; init; }

    /// <summary>One result a policy.</summary>
    public required IReadOnlyList<PolicyResult> Policies { get; init; }

    /// <summary>The policy that speaks for the recorded kernel: its own baseline, or the first one where that was not asked for.</summary>
    public PolicyResult Leading => Policies.FirstOrDefault(p => p.IsNative) ?? Policies[0];

    /// <summary>The first decision in which any two of the policies differ; null where none do, and for a single policy beside no other but the kernel's.</summary>
    public FirstDifference? FirstDifference { get; init; }

    /// <summary>The invariants of its kernel line.</summary>
    public required InvariantResult Invariants { get; init; }

    /// <summary>Findings about the input.</summary>
    public required IReadOnlyList<Finding> InputFindings { get; init; }

    /// <summary>What the OOM reports of its log tell by themselves. Only where there is no trace are they decisions too.</summary>
    public IReadOnlyList<OomVerdict> OomVerdicts { get; init; } = [];

    /// <summary>The figures of the mail threads; null where nobody asked for them.</summary>
    public EventFigures? Figures { get; init; }

    /// <summary>Its course over time; null where nobody asked for it.</summary>
    public Timeline? Timeline { get; init; }

    /// <summary>
    /// Whether events were lost, lines could not be read, or a replayed file is cut or was not read to its end, so that an undetermined verdict may be the
    /// capture's fault.
    /// </summary>
    public bool IsLossy => Capture.Snapshots.BufferStats.Any(s => s.HasLost) || Capture.Files.Any(f => f.Role == FileRole.Replayed
        && (f.LostEvents > 0 || f.LossUnknownPlace || f.Truncated || f.IsInterrupted || f.Lines.Malformed > 0))
        || (Capture.IsLogAlone && Capture.Files.Any(f => f.Truncated || f.Lines.Malformed > 0));
}
