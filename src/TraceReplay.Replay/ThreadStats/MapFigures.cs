namespace TraceReplay.Replay;

/// <summary>What a bpftrace script counted of mm_vmscan_lru_shrink_inactive for one kind of list; null is what it did not print.</summary>
/// <param name="List">The list.</param>
/// <param name="Events"><c>@events</c>: how many.</param>
/// <param name="Scanned"><c>@scanned</c>: pages scanned.</param>
/// <param name="Reclaimed"><c>@reclaimed</c>: pages reclaimed.</param>
/// <param name="ZeroEvents"><c>@zero</c>: events that reclaimed nothing.</param>
/// <param name="Priorities"><c>@priority</c>: events by priority, 0 first.</param>
public sealed record MapFigures(LruList List, long? Events, long? Scanned, long? Reclaimed, long? ZeroEvents, IReadOnlyList<long>? Priorities);
