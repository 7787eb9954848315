namespace TraceReplay.Reports;

/// <summary>TrackEvent.Type (protos/perfetto/trace/track_event/track_event.proto).</summary>
internal enum PerfettoEventType
{
    SliceBegin = 1,
    SliceEnd = 2,
    Instant = 3,
    Counter = 4,
}
