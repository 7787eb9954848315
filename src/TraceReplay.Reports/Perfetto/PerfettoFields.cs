namespace TraceReplay.Reports;

/// <summary>
/// The numbers of the fields that are written, each after its message, as Perfetto publishes them: github.com/google/perfetto,
/// protos/perfetto/trace/{trace,trace_packet}.proto and track_event/{track_descriptor,track_event,debug_annotation,process_descriptor}.proto.
/// </summary>
internal static class PerfettoFields
{
    public const int TracePacket = 1;

    public const int PacketTimestamp = 8;
    public const int PacketTrustedPacketSequenceId = 10;
    public const int PacketTrackEvent = 11;
    public const int PacketTrackDescriptor = 60;

    public const int TrackUuid = 1;
    public const int TrackName = 2;
    public const int TrackProcess = 3;
    public const int TrackParentUuid = 5;
    public const int TrackCounter = 8;

    public const int ProcessPid = 1;
    public const int ProcessName = 6;

    public const int EventDebugAnnotations = 4;
    public const int EventType = 9;
    public const int EventTrackUuid = 11;
    public const int EventName = 23;
    public const int EventCounterValue = 30;
    public const int EventDoubleCounterValue = 44;

    public const int AnnotationBoolValue = 2;
    public const int AnnotationIntValue = 4;
    public const int AnnotationStringValue = 6;
    public const int AnnotationName = 10;
}
