using System.ComponentModel.DataAnnotations;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A reset of kswapd_failures from 16, and what followed it.</summary>
internal sealed record RestartDocument
{
    public required string? Time { get; init; }

    public required string File { get; init; }

    public required long Line { get; init; }

    [AllowedValues("reset_by_kswapd", "reset_by_task", "reset_unseen", "cut_off")]
    public required string How { get; init; }

    public required string? Task { get; init; }

    public required bool Memcg { get; init; }

    public required long? NrReclaimed { get; init; }

    public required int From { get; init; }

    public required long RunsAfter { get; init; }

    public required string? HopelessAgainAt { get; init; }

    public static RestartDocument Of(CounterStretch stretch, CounterStretch? after, Capture capture) => new()
    {
        Time = RecordingDocument.TimeOrNull(stretch.LastTime),
        File = capture.Files[stretch.LastFile].Name,
        Line = stretch.LastLine,
        How = Words.Of(stretch.End),
        Task = stretch.ResetBy.IsKnown ? capture.Names.Format(stretch.ResetBy) : null,
        Memcg = stretch.ResetByMemcg,
        NrReclaimed = stretch.ResetReclaimed < 0 ? null : stretch.ResetReclaimed,
        From = stretch.Top,
        RunsAfter = after is null ? 0 : after.IsHopeless ? after.RunsToHopeless : after.Runs,
        HopelessAgainAt = after is { IsHopeless: true } ? RecordingDocument.TimeOrNull(after.HopelessTime) : null,
    };
}
