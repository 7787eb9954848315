using System.Text;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Words that traces, snapshots, series and reports have of their own. A task that is called so is replaced where a task's name stands, and not
/// looked for elsewhere: there the word is not its name.
/// </summary>
internal static class CommonWords
{
    private const string Others =
        "active after agree anon available awake balance before bool buddy bundle cache capture cgroup clean comm compact counter cpu cpus decision decisions "
        + "direct dirty diverge dmesg event events failed failures file files first free ftrace golden high host idle inactive init irq kernel kill killed kswapd "
        + "last limit line linux loops low lru machine mail main mapped mark mem meminfo memory min mlocked mmap name next node none normal notes oom order other page pages "
        + "partition perf policy present priority process proc pressure process psi reap reclaim report retry root run runs script shmem slab sleep some stack stat stats "
        + "status stop swap swaps sysctl system task tasks test throttle time timeout total trace uname unknown usage user version victim vmstat wait wake wakeup "
        + "watch watermark write writeback zone zoneinfo zones zram "
        + "avoid block clock current full group interval lost max omit oomd recorder sample sampled samples scheduled series slice";

    private static readonly HashSet<string> All =
    [
        .. EventSchema.All.Select(s => s.Name),
        .. EventSchema.All.SelectMany(s => s.Fields).Select(f => Encoding.UTF8.GetString(f.Name)),
        .. Others.Split(' '),
    ];

    /// <summary>Whether a name is such a word.</summary>
    public static bool Has(string name) => All.Contains(name);
}
