using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>
/// What tells kernels apart, read from the sources of 6.1.192, 6.12.107, 6.18.15 and 7.2.13, and from the strings of Debian's images
/// 6.19.14, 7.0.4, 7.0.13, 7.1.3 and 7.1.13.
/// </summary>
public static class KernelMarks
{
    private const string Vmscan = "include/trace/events/vmscan.h";
    private const string Kmem = "include/trace/events/kmem.h";

    private static readonly KernelVersion V61 = new(6, 1);
    private static readonly KernelVersion V612 = new(6, 12);
    private static readonly KernelVersion V618 = new(6, 18);
    private static readonly KernelVersion V619 = new(6, 19);
    private static readonly KernelVersion V70 = new(7, 0);
    private static readonly KernelVersion V71 = new(7, 1);
    private static readonly KernelVersion V72 = new(7, 2);

    /// <summary>The versions that a kernel is looked for among: those looked up, and 7.3, which has 7.2's events.</summary>
    public static IReadOnlyList<KernelVersion> Versions { get; } = [V61, V612, V618, V619, V70, V71, V72, new(7, 3)];

    /// <summary>All marks, the newest first.</summary>
    public static IReadOnlyList<KernelMark> All { get; } =
    [
        Event("mm_vmscan_balance_pgdat_begin", V71, V72, Vmscan),
        Event("mm_vmscan_balance_pgdat_end", V71, V72, Vmscan),
        Field("mm_vmscan_direct_reclaim_begin", "memcg_id", V70, V71, Vmscan),
        Field("mm_vmscan_memcg_reclaim_begin", "memcg_id", V70, V71, Vmscan),
        Event("mm_vmscan_kswapd_reclaim_fail", V619, V70, Vmscan),
        Event("mm_vmscan_kswapd_clear_hopeless", V619, V70, Vmscan),

        // The name that kswapd_clear_hopeless had while it was under review.
        Event("mm_vmscan_reset_kswapd_failures", V619, V70, Vmscan) with { IsProposed = true },

        // Neither the image of 6.18.15 nor its zoneinfo (traces/oom-noswap-6.18) has the line; 6.19 to 7.1 were not looked at.
        new()
        {
            Name = "zoneinfo.free_highatomic",
            Without = V618,
            With = V72,
            Source = "mm/vmstat.c",
            Look = KernelMarkLook.FreeHighatomicOfZoneinfo,
        },
        Event("mm_vmscan_reclaim_pages", V612, V618, Vmscan),
        Event("mm_setup_per_zone_wmarks", V612, V618, Kmem),
        Event("mm_setup_per_zone_lowmem_reserve", V612, V618, Kmem),
        new()
        {
            Name = "free_highatomic",
            Without = V612,
            With = V618,
            Source = "mm/show_mem.c",
            Look = KernelMarkLook.FreeHighatomicOfReport,
        },
        Field("mm_vmscan_lru_isolate", "isolate_mode", V612, V61, Vmscan),
    ];

    /// <summary>The mark of an event; null when every kernel has it.</summary>
    /// <param name="name">The event's name without its system.</param>
    public static KernelMark? OfEvent(string name) => All.FirstOrDefault(m => m.Name == name);

    // An event that is not there may only not have been recorded, so its lack says nothing.
    private static KernelMark Event(string name, KernelVersion without, KernelVersion with, string source) => new()
    {
        Name = name,
        Without = without,
        With = with,
        Source = source,
        Look = capture => KernelMarkLook.Event(capture, name) ? true : null,
    };

    private static KernelMark Field(string name, string field, KernelVersion without, KernelVersion with, string source) => new()
    {
        Name = $"{name}.{field}",
        Without = without,
        With = with,
        Source = source,
        Look = capture => KernelMarkLook.Field(capture, name, field),
    };
}
