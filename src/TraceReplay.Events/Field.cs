namespace TraceReplay.Events;

/// <summary>
/// The fields of kernel events, one value a name whatever the event. Counts are pages, sizes kB, times as the kernel
/// prints them. The text name of a field, which differs between events (<c>node</c>, <c>nid</c>), stands in <see cref="EventSchema"/>.
/// </summary>
public enum Field : byte
{
#pragma warning disable CS1591 // the names are the kernel's own; EventSchema ties each to its event
    Node, Zone, Order, Reclaimable, Available, MinWmark, NoProgressLoops, WmarkCheck,
    Priority, CompactionResult, Retries, MaxRetries, ShouldRetry,
    Pid, Comm, TotalVm, AnonRss, FileRss, ShmemRss, Uid, Pgtables, OomScoreAdj,
    GfpFlags, HighestZoneidx, NrReclaimed, MemcgId,
    NrScanned, NrDirty, NrWriteback, NrCongested, NrImmediate, NrActivateAnon, NrActivateFile, NrRefKeep, NrUnmapFail,
    Flags, NrTaken, NrActive, NrDeactivated, NrReferenced, NrRequested, NrSkipped, Lru,
    UsecTimeout, UsectDelayed, Reason, Failures,
    Balanced, Sleep, KswapdFailures, FailuresBefore, FailuresAfter, Memcg, RetOrder, Force, Ret,
    ZoneIdx, InactiveAnon, ActiveAnon, InactiveFile, ActiveFile, Free, NrSwapPages, Lost,
    IsolateMode, Page, Pfn,
    Shrinker, ShrinkerAddress, NrObjectsToShrink, CacheItems, Delta, TotalScan, UnusedScan, NewScan, ReturnValue,
    WatermarkMin, WatermarkLow, WatermarkHigh, WatermarkPromo, UpperZone, LowmemReserve, Until, Boosted,
#pragma warning restore CS1591
}
