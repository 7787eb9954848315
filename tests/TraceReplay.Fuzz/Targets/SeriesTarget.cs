using System.Text;

namespace TraceReplay.Fuzz;

/// <summary>A series made of real snapshots, whole or damaged.</summary>
internal sealed class SeriesTarget : IFuzzTarget
{
    private static readonly (string Path, string Snapshot)[] Sections =
    [
        ("/proc/pressure/memory", "psi_memory."), ("/proc/meminfo", "meminfo."), ("/proc/vmstat", "vmstat."), ("/proc/swaps", "swaps."),
        ("/sys/block/zram0/mm_stat", "zram_mm_stat."), ("/sys/fs/cgroup/a/memory.pressure", "psi_memory."), ("/sys/fs/cgroup/a/memory.stat", "vmstat."),
        ("/sys/fs/cgroup/a/memory.high", "lru_gen"), ("/sys/fs/cgroup/a/cgroup.oomd", "swaps."), ("tasks", "buddyinfo."),
    ];

    public string Name => "series";

    public IReadOnlyList<FuzzFile> Make(Dice dice, Recordings recordings, List<string> recipe)
    {
        var text = new StringBuilder("# tracereplay series 1\n# clock=CLOCK_MONOTONIC interval=0.200 page_size=4096\n");
        int time = 0;
        for (int samples = dice.Between(1, 4); samples > 0; samples--)
        {
            text.Append($"@ {++time}.000000\n");
            for (int sections = dice.Between(1, 6); sections > 0; sections--)
            {
                (string path, string snapshot) = dice.Pick(Sections);
                FuzzFile file = dice.Pick(recordings.Snapshots.FindAll(f => f.Name.StartsWith(snapshot, StringComparison.Ordinal)));
                recipe.Add($"{path} {file.Name}");
                text.Append($"==> {path} <==\n").Append(Encoding.Latin1.GetString(file.Bytes));
            }

            text.Append($"225 0 17 /a app1\n@end {++time}.000000\n");
        }

        byte[] bytes = Damage.Apply(Encoding.Latin1.GetBytes(text.ToString()), MutatorCatalogue.OfText, 0, 3, dice, recordings, recipe);
        return [new FuzzFile("series", bytes)];
    }
}
