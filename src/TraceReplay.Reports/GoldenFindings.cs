using TraceReplay.Golden;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Goldens that do not hold, as findings.</summary>
public static class GoldenFindings
{
    /// <summary>The finding of a golden that differs or is missing; its file and line are the golden's own.</summary>
    public static Finding Of(GoldenOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        bool differs = outcome.Status == GoldenStatus.Differ;
        return new Finding
        {
            Id = "golden",
            Kind = FindingKind.Golden,
            IsError = true,
            File = outcome.VerifiedPath,
            Line = differs ? outcome.FirstLine : 0,
            Message = GoldenMessage.Line(outcome),
            Expected = differs ? outcome.VerifiedLine : null,
            Actual = differs ? outcome.ReceivedLine : null,
        };
    }

    /// <summary>The finding of an orphaned golden.</summary>
    public static Finding OfOrphan(string path) => new()
    {
        Id = "golden",
        Kind = FindingKind.Golden,
        IsError = true,
        File = path,
        Message = $"golden: orphaned: verified={path} received=- (no such capture or policy; tracereplay accept --unreferenced=delete removes it)",
    };
}
