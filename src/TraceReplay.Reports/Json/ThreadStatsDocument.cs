using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary><c>inspect --thread-stats</c> of one capture; what the capture does not have is null.</summary>
internal sealed record ThreadStatsDocument(
    bool Lossy,
    IReadOnlyList<AbsentEventDocument> Absent,
    RetryDocument? ShouldReclaimRetry,
    DirectReclaimsDocument? DirectReclaims,
    IReadOnlyList<ScanDocument>? LruShrinkInactive,
    IReadOnlyList<MapComparisonDocument> Bpftrace)
{
    public static ThreadStatsDocument? Of(CaptureResult result)
    {
        if (ThreadStats.Of(result) is not ThreadStats stats)
        {
            return null;
        }

        NameTable names = result.Capture.Names;
        return new ThreadStatsDocument(
            stats.IsLossy,
            [.. stats.Absent.Select(a => new AbsentEventDocument(a.Name, a.OtherFiles.Count > 0 || a.InMaps, a.OtherFiles))],
            stats.Figures.AllZones.Events > 0 ? RetryDocument.Of(stats, names) : null,
            stats.Figures.DirectReclaims is { Ended: > 0 } direct ? new DirectReclaimsDocument(direct.Ended, direct.Zero, direct.Reclaimed) : null,
            stats.Figures.Scans.Events > 0 ? ScanDocument.All(stats.Figures.Scans) : null,
            [.. stats.Maps.Select(MapComparisonDocument.Of)]);
    }
}

/// <summary>An event that the replayed trace does not have, whether it is known to have happened, and the counted recordings that have it.</summary>
internal sealed record AbsentEventDocument(string Event, bool Happened, IReadOnlyList<string> OtherFiles);

/// <summary>The direct reclaims that ended, and the pages they reclaimed.</summary>
internal sealed record DirectReclaimsDocument(long Ended, long ReclaimedNothing, long Reclaimed);
