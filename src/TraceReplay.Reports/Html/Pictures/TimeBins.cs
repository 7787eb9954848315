using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A capture's time cut into bins of a round width.</summary>
internal sealed class TimeBins
{
    private readonly long _first;
    private readonly long _width;

    /// <summary>Bins of 1, 2 or 5 times a power of ten, at most about <paramref name="most"/> of them.</summary>
    public TimeBins(Timeline timeline, int most)
    {
        long duration = Math.Max(1, timeline.Last.Value - timeline.First.Value);
        _width = RoundUp(Math.Max(1, duration / most));
        _first = timeline.First.Value - (timeline.First.Value % _width);
        Count = (int)((timeline.Last.Value - _first) / _width) + 1;
    }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>Where the first one begins, seconds.</summary>
    public double Start => PictureSource.Seconds(_first);

    /// <summary>How long each is, seconds.</summary>
    public double Width => PictureSource.Seconds(_width);

    /// <summary>The bin of a moment; one outside the timeline goes to the nearest.</summary>
    public int this[long nanoseconds] => (int)Math.Clamp((nanoseconds - _first) / _width, 0, Count - 1);

    private static long RoundUp(long width)
    {
        long unit = 1;
        while (unit * 10 <= width)
        {
            unit *= 10;
        }

        return width <= unit ? unit : width <= 2 * unit ? 2 * unit : width <= 5 * unit ? 5 * unit : 10 * unit;
    }
}
