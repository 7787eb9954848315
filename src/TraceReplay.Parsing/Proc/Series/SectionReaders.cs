using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The readers of the sections. They stay from sample to sample, for they remember the names of the values.</summary>
internal sealed class SectionReaders(string file)
{
    private readonly ValuesSection _memInfo = new(isInKilobytes: true) { Target = (sample, values) => sample.MemInfo = values };
    private readonly ValuesSection _vmStat = new(isInKilobytes: false) { Target = (sample, values) => sample.VmStat = values };
    private readonly ValuesSection _stat = new(isInKilobytes: false);
    private readonly ValuesSection _events = new(isInKilobytes: false);
    private readonly TasksSection _tasks = new();

    /// <summary>A reader for a section of this sample.</summary>
    public SeriesSection Open(SectionPath path, SampleUnderWay sample) => path.Place switch
    {
        SectionPlace.Cgroup => OfCgroup(path, sample),
        SectionPlace.Device => OfDevice(path),
        _ => OfMachine(path.File),
    };

    private SeriesSection OfMachine(string path) => path switch
    {
        "/proc/meminfo" => _memInfo,
        "/proc/vmstat" => _vmStat,
        "/proc/swaps" => new SnapshotSection(SnapshotKinds.Swaps, file, TakeSwaps),
        "/proc/pressure/memory" => new SnapshotSection(SnapshotKinds.Pressure, file, (bag, sample) => sample.Pressure = PressureOf(bag)),
        "tasks" => _tasks,
        _ => NoSection.Unknown,
    };

    private SeriesSection OfDevice(SectionPath path) => path.File switch
    {
        "mm_stat" => new SnapshotSection(SnapshotKinds.ZramMmStat, file, (bag, sample) => TakeZram(path.Folder, bag, sample)),
        "bd_stat" => NoSection.Ignored,
        _ => NoSection.Unknown,
    };

    private SeriesSection OfCgroup(SectionPath path, SampleUnderWay sample)
    {
        switch (path.File)
        {
            case "memory.pressure":
                CgroupUnderWay stalled = sample.Cgroup(path.Folder);
                return new SnapshotSection(SnapshotKinds.Pressure, file, (bag, _) => stalled.SetPressure(PressureOf(bag)));
            case "memory.stat":
                CgroupUnderWay holder = sample.Cgroup(path.Folder);
                _stat.Target = (_, values) => holder.SetStat(values);
                return _stat;
            case "memory.events":
                CgroupUnderWay counter = sample.Cgroup(path.Folder);
                _events.Target = (_, values) => counter.SetEvents(values);
                return _events;
            default:
                return WordSection.Has(path.File) ? new WordSection(path.File, sample.Cgroup(path.Folder)) : NoSection.Unknown;
        }
    }

    private static PressureSample PressureOf(SnapshotBag bag) =>
        bag.Pressure is [.., var last] ? new PressureSample(last.Some, last.Full) : PressureSample.None;

    // A text that has neither the header nor a device was not read.
    private static void TakeSwaps(SnapshotBag bag, SampleUnderWay sample) => sample.Swaps = bag.SwapFiles.Count + bag.Swaps.Count == 0
        ? null
        : [.. bag.Swaps.Select(swap => new SwapSample(swap.Name, swap.SizeKb, swap.UsedKb))];

    private static void TakeZram(string device, SnapshotBag bag, SampleUnderWay sample)
    {
        foreach (ZramMmStat stat in bag.ZramMmStats)
        {
            sample.AddZram(new ZramSample(device, stat.OrigDataBytes, stat.ComprDataBytes, stat.MemUsedBytes, stat.MemLimitBytes));
        }
    }
}
