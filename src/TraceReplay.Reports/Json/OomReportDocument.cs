using System.ComponentModel.DataAnnotations;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A report of the kernel's log; what it does not tell is null.</summary>
internal sealed record OomReportDocument
{
    public required string File { get; init; }

    public required long Line { get; init; }

    public required string? Time { get; init; }

    [AllowedValues("out_of_memory", "allocation_failure", "mem_info")]
    public required string Kind { get; init; }

    public required string? Task { get; init; }

    public required string? GfpMask { get; init; }

    public required int? Order { get; init; }

    public required string? Memcg { get; init; }

    public required IReadOnlyList<OomZoneDocument> Zones { get; init; }

    public required IReadOnlyList<OomVictimDocument> Killed { get; init; }

    public required OomVerdictDocument? Verdict { get; init; }

    public static OomReportDocument Of(OomReport report, OomVerdict? verdict) => new()
    {
        File = report.File,
        Line = report.Line,
        Time = RecordingDocument.TimeOrNull(report.Time),
        Kind = OomWords.Of(report.Kind),
        Task = OomWords.Task(report.Comm, report.Pid),
        GfpMask = report.GfpMask,
        Order = report.Order,
        Memcg = report.OomMemcg,
        Zones = [.. report.Zones.Select(OomZoneDocument.Of)],
        Killed = [.. report.Killed.Select(OomVictimDocument.Of)],
        Verdict = verdict is null ? null : OomVerdictDocument.Of(verdict),
    };
}
