using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>Something that a capture can hold and a decision rests on.</summary>
/// <param name="Kind">What records it.</param>
/// <param name="Name">The event's name without its system, or the snapshot's file name.</param>
/// <param name="Event">The event; <see cref="EventKind.None"/> for a snapshot.</param>
/// <param name="Field">The field of the event that counts; null when the event itself does.</param>
internal sealed record RecordedInput(InputKind Kind, string Name, EventKind Event, Field? Field)
{
    /// <summary>/proc/zoneinfo.</summary>
    public static RecordedInput Zoneinfo { get; } = new(InputKind.Snapshot, "zoneinfo", EventKind.None, null);

    /// <summary>/proc/buddyinfo.</summary>
    public static RecordedInput Buddyinfo { get; } = new(InputKind.Snapshot, "buddyinfo", EventKind.None, null);

    /// <summary>/proc/swaps.</summary>
    public static RecordedInput Swaps { get; } = new(InputKind.Snapshot, "swaps", EventKind.None, null);

    /// <summary>mm_stat of a zram device.</summary>
    public static RecordedInput ZramMmStat { get; } = new(InputKind.Snapshot, "zram_mm_stat", EventKind.None, null);

    /// <summary>backing_dev of a zram device.</summary>
    public static RecordedInput ZramBackingDev { get; } = new(InputKind.Snapshot, "zram_backing_dev", EventKind.None, null);

    /// <summary>uname, which names the kernel.</summary>
    public static RecordedInput Uname { get; } = new(InputKind.Snapshot, "uname", EventKind.None, null);

    /// <summary>How reports call it.</summary>
    public string Title => Field is Field part ? $"{Name}.{FieldName(part)}" : Name;

    /// <summary><c>event</c>, <c>probe</c> or <c>snapshot</c>.</summary>
    public string KindName => Kind switch
    {
        InputKind.Tracepoint => "event",
        InputKind.Probe => "probe",
        _ => "snapshot",
    };

    /// <summary>The name under the kernel's events folder: <c>vmscan/mm_vmscan_kswapd_wake</c>.</summary>
    public string Path => $"{(Name.StartsWith("mm_vmscan_", StringComparison.Ordinal) ? "vmscan" : "oom")}/{Name}";

    public static RecordedInput Tracepoint(EventKind kind, Field? field = null) => new(InputKind.Tracepoint, EventSchema.NameOf(kind), kind, field);

    public static RecordedInput Probe(EventKind kind) => new(InputKind.Probe, EventSchema.NameOf(kind), kind, null);

    /// <summary>Whether a file of this role in the capture has it.</summary>
    public bool IsIn(Capture capture, FileRole role) => Kind == InputKind.Snapshot
        ? CountIn(capture.Snapshots) > 0
        : capture.Files.Any(f => f.Role == role && (Field is Field part ? f.Carries(Event, part) : f.CountOf(Event) > 0));

    private int CountIn(Snapshots snapshots) => this == Buddyinfo ? snapshots.BuddyInfo.Count
        : this == Swaps ? snapshots.SwapFiles.Count
        : this == ZramMmStat ? snapshots.ZramMmStats.Count
        : this == ZramBackingDev ? snapshots.ZramBackingDevices.Count
        : snapshots.Zones.Count;

    private string FieldName(Field field) => FieldText.NameOf(EventSchema.Of(Event)!.Fields[EventSchema.Slot(Event, field)]);
}
