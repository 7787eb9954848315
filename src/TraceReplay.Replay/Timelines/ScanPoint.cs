using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>One mm_vmscan_lru_shrink_inactive.</summary>
/// <param name="Time">When.</param>
/// <param name="File">Index of the file in the capture.</param>
/// <param name="Line">Its line.</param>
/// <param name="Node">The node.</param>
/// <param name="List">The LRU list that was scanned.</param>
/// <param name="By">Who reclaimed.</param>
/// <param name="Priority">The reclaim priority, DEF_PRIORITY (12) to 0.</param>
/// <param name="Scanned">Pages scanned.</param>
/// <param name="Reclaimed">Pages reclaimed of them.</param>
public readonly record struct ScanPoint(TraceTime Time, int File, long Line, int Node, LruList List, Reclaimer By, int Priority, long Scanned, long Reclaimed);
