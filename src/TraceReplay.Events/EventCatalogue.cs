namespace TraceReplay.Events;

/// <summary>
/// The events of include/trace/events/{oom,vmscan,kmem}.h, 6.1 to 7.3, and the lab's probe lines, as data: each field with its name,
/// its type and the numbers it can hold. The fields stand in the order in which current kernels print them.
/// </summary>
internal static partial class EventCatalogue
{
    internal static readonly EventSchema[] All = [.. Oom(), .. Kswapd(), .. Reclaim(), .. Lru(), .. Slab(), .. Zones(), .. Probes()];
}
