using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>
/// Slices under one name. Those of one track must nest, so one that overlaps another goes to a further track of the same name, which Perfetto
/// shows with the first.
/// </summary>
/// <param name="scene">The capture that they are of.</param>
/// <param name="parent">The track above.</param>
/// <param name="name">The name.</param>
internal sealed class PerfettoSlices(PerfettoScene scene, long parent, string name)
{
    private readonly List<(long Track, long FreeFrom)> _tracks = [];

    /// <summary>The first track: instants stand there.</summary>
    public long Track
    {
        get
        {
            if (_tracks.Count == 0)
            {
                _tracks.Add((scene.Trace.Track(parent, name), long.MinValue));
            }

            return _tracks[0].Track;
        }
    }

    /// <summary>Adds a slice.</summary>
    public void Add(TraceTime begin, TraceTime end, string slice, params ReadOnlySpan<PerfettoArg> args)
    {
        _ = Track;
        int free = _tracks.FindIndex(t => t.FreeFrom <= begin.Value);
        if (free < 0)
        {
            free = _tracks.Count;
            _tracks.Add((scene.Trace.Track(parent, name), long.MinValue));
        }

        // Where time went back, a slice's last event can lie before its first.
        TraceTime last = end.Value < begin.Value ? begin : end;
        scene.Trace.Slice(_tracks[free].Track, begin, last, slice, args);
        _tracks[free] = (_tracks[free].Track, last.Value);
    }
}
