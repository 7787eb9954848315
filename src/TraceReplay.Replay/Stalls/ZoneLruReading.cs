using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>A zone_lru probe line: what the last zone_reclaimable_pages of the task read, by vm_stat alone, pages.</summary>
/// <param name="Node">The node.</param>
/// <param name="Zone">The zone as the kernel numbers it.</param>
/// <param name="File">Inactive and active file pages.</param>
/// <param name="Anon">Inactive and active anon pages.</param>
/// <param name="Free">Free pages.</param>
/// <param name="NrSwapPages">Free swap; null when the line lacks it.</param>
internal readonly record struct ZoneLruReading(int Node, Zone Zone, long File, long Anon, long Free, long? NrSwapPages)
{
    // A map that bpftrace lost a key of prints an address instead of a count; no zone and no swap has so many pages.
    private const long MostPages = 1L << 40;

    /// <summary>No line.</summary>
    public static ZoneLruReading None => new(-1, Zone.Unknown, 0, 0, 0, null);

    /// <summary>Whether all values can be counts of pages.</summary>
    public bool IsPlausible => File is > -MostPages and < MostPages && Anon is > -MostPages and < MostPages
        && Free is > -MostPages and < MostPages && NrSwapPages is null or (> -MostPages and < MostPages);

    public static ZoneLruReading Of(in TraceEvent e) => new(
        (int)e[Field.Node],
        e[Field.ZoneIdx] <= (int)Zone.Device ? (Zone)e[Field.ZoneIdx] : Zone.Unknown,
        e[Field.InactiveFile] + e[Field.ActiveFile],
        e[Field.InactiveAnon] + e[Field.ActiveAnon],
        e[Field.Free],
        e.Get(Field.NrSwapPages));
}
