using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// A cgroup of the sample that is read. What hardly changes is sampled once in a while: the last value counts, as long as no sample
/// lacks the cgroup, for another one of that name may have been made since.
/// </summary>
internal sealed class CgroupUnderWay(string path, CgroupSample? before)
{
    /// <summary>What an object and its references take, about.</summary>
    public const int RecordBytes = 160;

    private PressureSample _pressure = PressureSample.None;
    private SampleValues _stat = SampleValues.None;
    private SampleValues _events = SampleValues.None;

    /// <summary>memory.current.</summary>
    public long? CurrentBytes { get; set; }

    /// <summary>memory.swap.current.</summary>
    public long? SwapCurrentBytes { get; set; }

    /// <summary>memory.min.</summary>
    public long? Min { get; set; } = before?.Protection.Min;

    /// <summary>memory.low.</summary>
    public long? Low { get; set; } = before?.Protection.Low;

    /// <summary>memory.high.</summary>
    public long? High { get; set; } = before?.Limit.High;

    /// <summary>memory.max.</summary>
    public long? Max { get; set; } = before?.Limit.Max;

    /// <summary>memory.oom.group.</summary>
    public bool? OomGroup { get; set; } = before?.OomGroup;

    /// <summary>See <see cref="CgroupSample.OomdPreference"/>.</summary>
    public string? OomdPreference { get; set; } = before?.OomdPreference;

    /// <summary>Takes memory.pressure.</summary>
    public void SetPressure(PressureSample pressure) => _pressure = pressure == before?.MemoryPressure ? before.MemoryPressure : pressure;

    /// <summary>Takes memory.stat.</summary>
    public void SetStat(SampleValues stat) => _stat = before is not null && stat.IsSameAs(before.Stat) ? before.Stat : stat;

    /// <summary>Takes memory.events.</summary>
    public void SetEvents(SampleValues events) => _events = before is not null && events.IsSameAs(before.Events) ? before.Events : events;

    /// <summary>Makes the sample; it is the one before where nothing changed.</summary>
    public CgroupSample Build(ref long kept)
    {
        var made = new CgroupSample
        {
            Path = before?.Path ?? path,
            MemoryPressure = _pressure,
            CurrentBytes = CurrentBytes,
            SwapCurrentBytes = SwapCurrentBytes,
            Protection = (Min, Low),
            Limit = (High, Max),
            OomGroup = OomGroup,
            OomdPreference = OomdPreference,
            Stat = _stat,
            Events = _events,
        };
        if (made == before)
        {
            return before;
        }

        kept += RecordBytes + BytesOf(_stat, before?.Stat) + BytesOf(_events, before?.Events)
            + (ReferenceEquals(_pressure, before?.MemoryPressure) ? 0 : RecordBytes);
        return made;
    }

    private static long BytesOf(SampleValues values, SampleValues? before) =>
        ReferenceEquals(values, before) ? 0 : SampleUnderWay.BytesOf(values);
}
