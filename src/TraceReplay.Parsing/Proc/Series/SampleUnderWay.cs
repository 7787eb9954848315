using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The sample that is read.</summary>
internal sealed class SampleUnderWay(long line, TraceTime begin, IReadOnlyDictionary<string, CgroupSample> before)
{
    private readonly Dictionary<string, CgroupUnderWay> _places = new(StringComparer.Ordinal);
    private readonly List<CgroupUnderWay> _cgroups = [];
    private readonly List<ZramSample> _zrams = [];
    private IReadOnlyList<TaskSample>? _tasks;
    private long _kept;

    /// <summary>See <see cref="MachineSample.Begin"/>.</summary>
    public TraceTime Begin => begin;

    /// <summary>See <see cref="MachineSample.Line"/>.</summary>
    public long Line => line;

    /// <summary>See <see cref="MachineSample.MemoryPressure"/>.</summary>
    public PressureSample Pressure { get; set; } = PressureSample.None;

    /// <summary>See <see cref="MachineSample.MemInfo"/>.</summary>
    public SampleValues MemInfo { get; set; } = SampleValues.None;

    /// <summary>See <see cref="MachineSample.VmStat"/>.</summary>
    public SampleValues VmStat { get; set; } = SampleValues.None;

    /// <summary>See <see cref="MachineSample.Swaps"/>.</summary>
    public IReadOnlyList<SwapSample>? Swaps { get; set; }

    /// <summary>About what such values take, in bytes, without their names.</summary>
    public static long BytesOf(SampleValues values) => 40 + (values.Count * sizeof(long));

    /// <summary>Adds mm_stat of a device.</summary>
    public void AddZram(ZramSample zram) => _zrams.Add(zram);

    /// <summary>Takes the tasks.</summary>
    public void SetTasks(IReadOnlyList<TaskSample> tasks) => _tasks = tasks;

    /// <summary>So many bytes are kept beside the values.</summary>
    public void AddKept(long bytes) => _kept += bytes;

    /// <summary>A cgroup of this sample.</summary>
    public CgroupUnderWay Cgroup(string path)
    {
        if (!_places.TryGetValue(path, out CgroupUnderWay? cgroup))
        {
            cgroup = new CgroupUnderWay(path, before.GetValueOrDefault(path));
            _places.Add(path, cgroup);
            _cgroups.Add(cgroup);
        }

        return cgroup;
    }

    /// <summary>Makes the sample, and tells about how many bytes that keeps.</summary>
    public MachineSample Build(TraceTime end, out long kept)
    {
        kept = _kept + (CgroupUnderWay.RecordBytes * (2 + _zrams.Count + (Swaps?.Count ?? 0))) + (sizeof(long) * _cgroups.Count)
            + BytesOf(MemInfo) + BytesOf(VmStat) + (CgroupUnderWay.RecordBytes * (_tasks?.Count ?? 0));
        var cgroups = new CgroupSample[_cgroups.Count];
        for (int i = 0; i < cgroups.Length; i++)
        {
            cgroups[i] = _cgroups[i].Build(ref kept);
        }

        return new MachineSample
        {
            Line = line,
            Begin = begin,
            End = end,
            MemoryPressure = Pressure,
            MemInfo = MemInfo,
            VmStat = VmStat,
            Swaps = Swaps,
            Zrams = _zrams,
            Cgroups = cgroups,
            Tasks = _tasks,
        };
    }
}
