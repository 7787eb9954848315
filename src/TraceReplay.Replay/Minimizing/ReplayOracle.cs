using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// Replays the events of the lines that are left. Fast, and nearly what verify would find in a capture of these lines: the snapshots,
/// the clocks and the kernel are those of the whole capture.
/// </summary>
internal sealed class ReplayOracle(Capture capture, VerificationOptions options, TraceLines lines, FindingTarget target) : IFindingOracle
{
    public ValueTask<bool> ShowsAsync(IReadOnlyCollection<Part> kept, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        CaptureResult result = CaptureVerification.Replay(capture, options, lines.Events, lines.KeptEvents(kept));
        return ValueTask.FromResult(FindingChoice.FindingsOf(result).Any(IsTarget));
    }

    private bool IsTarget(Finding finding) =>
        finding.Line == target.Place.Line && finding.File == capture.Files[target.Place.File].Name && target.IsSameAs(finding);
}
