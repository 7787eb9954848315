using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>
/// Writes tracks and their events as the packets of a Perfetto trace (docs/reference/synthetic-track-event.md of github.com/google/perfetto). A
/// track is told before its events; the events themselves may come in any order.
/// </summary>
/// <param name="output">Where to.</param>
internal sealed class PerfettoTrace(Stream output)
{
    // All packets are of one writer.
    private const int Sequence = 1;

    private readonly ProtoBuffer _trace = new();
    private readonly ProtoBuffer _packet = new();
    private readonly ProtoBuffer _content = new();
    private readonly ProtoBuffer _part = new();
    private long _tracks;

    /// <summary>A process, under which tracks can stand.</summary>
    public long Process(int pid, string name)
    {
        BeginTrack(parent: 0, name: null);
        _part.Clear();
        _part.Number(PerfettoFields.ProcessPid, pid);
        _part.Text(PerfettoFields.ProcessName, name);
        _content.Message(PerfettoFields.TrackProcess, _part);
        return EndTrack();
    }

    /// <summary>A track of slices and instants, or of further tracks.</summary>
    public long Track(long parent, string name)
    {
        BeginTrack(parent, name);
        return EndTrack();
    }

    /// <summary>A track of values.</summary>
    public long Counter(long parent, string name)
    {
        BeginTrack(parent, name);
        _part.Clear();
        _content.Message(PerfettoFields.TrackCounter, _part);
        return EndTrack();
    }

    /// <summary>A counter has a value from then on.</summary>
    public void Value(long track, TraceTime time, long value)
    {
        BeginEvent(PerfettoEventType.Counter, track);
        _content.Number(PerfettoFields.EventCounterValue, value);
        EndEvent(time);
    }

    /// <summary>A counter has a value from then on.</summary>
    public void Value(long track, TraceTime time, double value)
    {
        BeginEvent(PerfettoEventType.Counter, track);
        _content.Double(PerfettoFields.EventDoubleCounterValue, value);
        EndEvent(time);
    }

    /// <summary>Something without a duration.</summary>
    public void Instant(long track, TraceTime time, string name, params ReadOnlySpan<PerfettoArg> args) =>
        Named(PerfettoEventType.Instant, track, time, name, args);

    /// <summary>Something with a duration; slices of one track nest.</summary>
    public void Slice(long track, TraceTime begin, TraceTime end, string name, params ReadOnlySpan<PerfettoArg> args)
    {
        Named(PerfettoEventType.SliceBegin, track, begin, name, args);
        BeginEvent(PerfettoEventType.SliceEnd, track);
        EndEvent(end);
    }

    private void Named(PerfettoEventType type, long track, TraceTime time, string name, ReadOnlySpan<PerfettoArg> args)
    {
        BeginEvent(type, track);
        _content.Text(PerfettoFields.EventName, name);
        foreach (ref readonly PerfettoArg arg in args)
        {
            arg.AddTo(_content, _part);
        }

        EndEvent(time);
    }

    private void BeginTrack(long parent, string? name)
    {
        _content.Clear();
        _content.Number(PerfettoFields.TrackUuid, ++_tracks);
        if (name is not null)
        {
            _content.Text(PerfettoFields.TrackName, name);
        }

        if (parent > 0)
        {
            _content.Number(PerfettoFields.TrackParentUuid, parent);
        }
    }

    private long EndTrack()
    {
        _packet.Clear();
        _packet.Message(PerfettoFields.PacketTrackDescriptor, _content);
        Write();
        return _tracks;
    }

    private void BeginEvent(PerfettoEventType type, long track)
    {
        _content.Clear();
        _content.Number(PerfettoFields.EventType, (int)type);
        _content.Number(PerfettoFields.EventTrackUuid, track);
    }

    private void EndEvent(TraceTime time)
    {
        _packet.Clear();
        _packet.Number(PerfettoFields.PacketTimestamp, time.Value);
        _packet.Message(PerfettoFields.PacketTrackEvent, _content);
        Write();
    }

    private void Write()
    {
        _packet.Number(PerfettoFields.PacketTrustedPacketSequenceId, Sequence);
        _trace.Clear();
        _trace.Message(PerfettoFields.TracePacket, _packet);
        output.Write(_trace.Bytes);
    }
}
