namespace TraceReplay.Tests;

/// <summary>A trace that <c>report --format perfetto</c> wrote, read back by the published schema.</summary>
internal sealed class PerfettoFile
{
    private readonly Dictionary<long, ProtoMessage> _tracks = [];
    private readonly List<(long Time, ProtoMessage Event)> _events = [];

    private PerfettoFile(byte[] bytes)
    {
        foreach (ProtoMessage packet in ProtoMessage.Read(ProtoSchema.Perfetto, "Trace", bytes).Messages("packet"))
        {
            Assert.That(packet.Number("trusted_packet_sequence_id"), Is.EqualTo(1));
            if (packet.Has("track_descriptor"))
            {
                ProtoMessage track = packet.Message("track_descriptor");
                Assert.That(!track.Has("parent_uuid") || _tracks.ContainsKey(track.Number("parent_uuid")), "a track comes after its parent");
                _tracks.Add(track.Number("uuid"), track);
            }
            else
            {
                ProtoMessage trackEvent = packet.Message("track_event");
                Assert.That(_tracks.ContainsKey(trackEvent.Number("track_uuid")), "a track comes before its events");
                _events.Add((packet.Number("timestamp"), trackEvent));
            }
        }
    }

    /// <summary>The names of all tracks but the processes.</summary>
    public IEnumerable<string> Tracks => _tracks.Values.Where(t => t.Has("name")).Select(t => t.Text("name"));

    public IEnumerable<ProtoMessage> Processes => _tracks.Values.Where(t => t.Has("process")).Select(t => t.Message("process"));

    public static async Task<PerfettoFile> OfAsync(params string[] args)
    {
        CommandRun run = await CommandRun.OfAsync(["report", "--format", "perfetto", .. args]);
        Assert.That(run.ExitCode, Is.EqualTo(0), run.Error);
        return new PerfettoFile(run.Output);
    }

    /// <summary>The events on the tracks of a name, in their order.</summary>
    public IReadOnlyList<(long Time, ProtoMessage Event)> On(string track) =>
        [.. _events.Where(e => _tracks[e.Event.Number("track_uuid")] is var t && t.Has("name") && t.Text("name") == track)];

    /// <summary>The events that have a name: all but values and the ends of slices.</summary>
    public IReadOnlyList<ProtoMessage> Named => [.. _events.Select(e => e.Event).Where(e => e.Has("name"))];

    /// <summary>The slices of each track as its begins and ends.</summary>
    public IEnumerable<(long Type, long Time)[]> Slices => _events.Where(e => e.Event.Number("type") is 1 or 2)
        .GroupBy(e => e.Event.Number("track_uuid")).Select(t => t.Select(e => (e.Event.Number("type"), e.Time)).ToArray());

    /// <summary>Each event stands on a track of its kind: values on counters, all else on others.</summary>
    public bool HasOnlyValuesOnCounters => _events.TrueForAll(e => _tracks[e.Event.Number("track_uuid")].Has("counter") == (e.Event.Number("type") == 4)
        && (e.Event.Has("counter_value") != e.Event.Has("double_counter_value")) == (e.Event.Number("type") == 4));
}
