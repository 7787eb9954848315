using TraceReplay.Events;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>
/// <c>inspect --thread-stats</c>: the figures that the reviews of the Fleming patches argue with (mail of 2026-03-04), of one capture.
/// </summary>
public sealed class ThreadStats
{
    /// <summary>Bytes of a page on x86-64. No capture says its page size.</summary>
    internal const long PageBytes = 4096;

    /// <summary>What single events give.</summary>
    public required EventFigures Figures { get; init; }

    /// <summary>The calls of should_reclaim_retry.</summary>
    public required RetryCalls Calls { get; init; }

    /// <summary>What bpftrace counted, held against it.</summary>
    public required IReadOnlyList<MapComparison> Maps { get; init; }

    /// <summary>Whether events of the trace were lost, so that the figures are of those that were not.</summary>
    public required bool IsLossy { get; init; }

    /// <summary>The events of which the replayed trace has none.</summary>
    public required IReadOnlyList<AbsentEvent> Absent { get; init; }

    /// <summary>Whether there is no figure at all.</summary>
    public bool IsEmpty => Figures is { AllZones.Events: 0, DirectReclaims.Ended: 0, Scans.Events: 0 } && Maps.Count == 0;

    /// <summary>The event of the scans.</summary>
    internal static string Shrink { get; } = EventSchema.NameOf(EventKind.LruShrinkInactive);

    /// <summary>The figures of a capture that was replayed with them; null without.</summary>
    public static ThreadStats? Of(CaptureResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Figures is not EventFigures figures)
        {
            return null;
        }

        MapComparison[] maps = [.. ShrinkMaps.In(result.Capture.Snapshots).Select(m => MapComparison.Of(m, figures.Scans))];
        return new ThreadStats
        {
            Figures = figures,
            Calls = RetryCalls.Of(result.Leading.Stalls),
            Maps = maps,
            IsLossy = IsLossyTrace(result.Capture),
            Absent = [.. AbsentOf(result.Capture, figures, maps)],
        };
    }

    private static IEnumerable<AbsentEvent> AbsentOf(Capture capture, EventFigures figures, IReadOnlyList<MapComparison> maps)
    {
        (EventKind Kind, long Count)[] events =
        [
            (EventKind.ReclaimRetryZone, figures.AllZones.Events), (EventKind.DirectReclaimEnd, figures.DirectReclaims.Ended), (EventKind.LruShrinkInactive, figures.Scans.Events),
        ];
        return from e in events
               where e.Count == 0
               let others = capture.Files.Where(f => f.Role == FileRole.Counted && f.CountOf(e.Kind) > 0).Select(f => f.Name)
               select new AbsentEvent(EventSchema.NameOf(e.Kind), [.. others], e.Kind == EventKind.LruShrinkInactive && maps.Any(m => m.Maps.Lists.Any(l => l.Events > 0)));
    }

    // The probes of decisions.txt count in no figure, so what they lack does not matter.
    private static bool IsLossyTrace(Capture capture) => capture.Snapshots.BufferStats.Any(s => s.HasLost)
        || capture.Files.Any(f => f.Role == FileRole.Replayed && f.Dialect != Dialect.Probe
            && (f.LostEvents > 0 || f.LossUnknownPlace || f.Truncated || f.Lines.Malformed > 0));
}
