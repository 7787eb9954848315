using TraceReplay.Events;

namespace TraceReplay.Model;

/// <summary>
/// The samples of a machine as a killer on it would have met them. At a tick a value lies between the last sample that was complete before it
/// and the first that began after it: that of a counter for sure, that of a level as is presumed.
/// </summary>
public sealed partial class SampledMachine
{
    /// <summary>Half the span of avg10: in a longer gap of the samples a level may have gone anywhere. The bound is ours.</summary>
    public const long MaxGapNs = 5_000_000_000;

    // What none of so many samples has was not recorded.
    private const int MaxLook = 50;

    private readonly MachineSample[] _samples;
    private readonly long[] _begins;
    private readonly long[] _ends;

    /// <summary>Makes it of a series with at least one sample.</summary>
    public SampledMachine(MachineSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        _samples = [.. series.Samples];
        _begins = [.. _samples.Select(s => s.Begin.Value)];
        _ends = [.. _samples.Select(s => s.End.Value)];
    }

    /// <summary>When the first sample began, in ns: the first tick of every killer.</summary>
    public long First => _begins[0];

    /// <summary>When the last sample began, in ns: no tick after it is known.</summary>
    public long Last => _begins[^1];

    /// <summary>Whether there are samples on both sides of a moment: of any other they tell nothing.</summary>
    public bool Covers(long time) => time >= First && time <= Last;

    /// <summary>The ticks of a timer that starts with the first sample, in ns.</summary>
    public IEnumerable<long> Ticks(long intervalNs)
    {
        for (long tick = First; tick <= Last; tick += intervalNs)
        {
            yield return tick;
        }
    }

    /// <summary>The last sample that was complete at a tick.</summary>
    public MachineSample Before(long tick) => _samples[Around(tick).From];

    /// <summary>A level: a size, a share. A sample that did not look at it is passed over.</summary>
    internal Reading Level(long tick, string name, MissingInputs kind, Func<MachineSample, double?> read)
    {
        (int from, int to) = Around(tick, read);
        if (from < 0 || to < 0)
        {
            return Reading.Absent(name, kind);
        }

        var hull = Quantity.Exactly(read(_samples[from])!.Value);
        for (int i = from + 1, last = from; i <= to; i++)
        {
            if (read(_samples[i]) is not double value)
            {
                continue;
            }

            if (_begins[i] - _ends[last] > MaxGapNs)
            {
                return Reading.Absent($"{name} in a gap of the samples of more than 5 s", MissingInputs.SampleGap);
            }

            (hull, last) = (hull.Hull(Quantity.Exactly(value)), i);
        }

        return new Reading(hull, name, MissingInputs.None);
    }

    /// <summary>A counter, which only grows: its bounds hold over any gap.</summary>
    internal Reading Counter(long tick, string name, MissingInputs kind, Func<MachineSample, double?> read)
    {
        (int from, int to) = Around(tick, read);
        return from < 0 || to < 0
            ? Reading.Absent(name, kind)
            : new Reading(Quantity.Exactly(read(_samples[from])!.Value).Hull(Quantity.Exactly(read(_samples[to])!.Value)), name, MissingInputs.None);
    }

    // The same for a value that not every sample has; -1 where none near by has it.
    private (int From, int To) Around(long tick, Func<MachineSample, double?> read)
    {
        (int from, int to) = Around(tick);
        int before = Array.FindLastIndex(_samples, from, Math.Min(from + 1, MaxLook), s => read(s) is not null);
        int after = Array.FindIndex(_samples, to, Math.Min(_samples.Length - to, MaxLook), s => read(s) is not null);
        return (before, after);
    }

    // A tick within a sample may lie before or after each of its values.
    private (int From, int To) Around(long tick)
    {
        int from = Array.BinarySearch(_ends, tick);
        int to = Array.BinarySearch(_begins, tick);
        return (Math.Max(0, from >= 0 ? from : ~from - 1), Math.Min(_samples.Length - 1, to >= 0 ? to : ~to));
    }
}
