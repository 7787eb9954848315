using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>A zone's min and high watermark without boost, pages, and what vouches for them.</summary>
/// <param name="Min">zone->_watermark[WMARK_MIN].</param>
/// <param name="High">zone->_watermark[WMARK_HIGH].</param>
/// <param name="Sources">How many snapshots have just these.</param>
/// <param name="IsTraced">Whether mm_setup_per_zone_wmarks told them, so that they hold from then on.</param>
/// <param name="Differ">Whether snapshots differ: somebody set the watermarks meanwhile.</param>
internal sealed record ZoneMarks(long Min, long High, int Sources, bool IsTraced, bool Differ)
{
    /// <summary>Whether a min_wmark below them cannot be: two snapshots of different moments agree, or the event told them.</summary>
    public bool AreSettled => IsTraced || (Sources > 1 && !Differ);

    /// <summary>
    /// The marks of a snapshot, null when it lacks them. /proc/zoneinfo and the log print min_wmark_pages(), boost included
    /// (zoneinfo_show_print, mm/vmstat.c:1752 of 6.12.107).
    /// </summary>
    public static ZoneMarks? Of(ZoneSnapshot zone) => zone is { Managed: > 0, Boost: long boost, Min: long min, High: long high }
        ? new ZoneMarks(min - boost, high - boost, 1, IsTraced: false, Differ: false)
        : null;

    public ZoneMarks With(ZoneMarks? other) => other is null ? this : this with
    {
        Sources = Sources + other.Sources,
        Differ = Differ || other.Differ || other.Min != Min || other.High != High,
    };
}
