using System.Text.RegularExpressions;

namespace TraceReplay.Parsing;

/// <summary>
/// Names that say nothing of whose machine it is. A trace does not mark its kernel threads, so they are known by the names that the kernel's
/// source gives them; a program that calls itself so keeps its name too. The recorders themselves are named in the reports.
/// </summary>
internal static partial class KnownTasks
{
    /// <summary>Whether a task keeps its name.</summary>
    public static bool Keeps(string comm) => KernelThread().IsMatch(comm) || comm is "bpftrace" or "perf" or "trace-cmd" or "";

    /// <summary>Whether a path is a device as the kernel names it.</summary>
    public static bool IsPlainDevice(string path) => PlainDevice().IsMatch(path);

    [GeneratedRegex(
        @"^(<idle>|<\.\.\.>|swapper(/\d+)?|init|(kswapd|kcompactd|ksoftirqd/|migration/|cpuhp/|rcuc/|rcub/|rcuop/|rcuos/|rcuog/|watchdog/|idle_inject/|scsi_eh_|scsi_tmf_|loop|kdamond\.)\d+"
        + @"|khugepaged|ksmd|oom_reaper|kthreadd|kworker/.*|rcu_[a-z_0-9]+|kblockd|kdevtmpfs|khungtaskd|kauditd|writeback|watchdogd|zswap-shrink|psimon|mm_percpu_wq|netns|hwrng|slub_flushwq"
        + @"|irq/\d+-.*|jbd2/[a-z]+[a-z0-9-]*-\d+|xfsaild/[a-z0-9-]+|btrfs-[a-z-]+|nvme-[a-z-]+|ext4-rsv-conver)$",
        RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex KernelThread();

    [GeneratedRegex(@"^(none|/dev/(zram\d+|[shvx]v?d[a-z]+\d*|nvme\d+n\d+(p\d+)?|mmcblk\d+(p\d+)?|dm-\d+|md\d+|loop\d+))$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex PlainDevice();
}
