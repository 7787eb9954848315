using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <summary>struct scan_control (mm/vmscan.c), as far as the naive functions read it.</summary>
internal sealed class ScanControl
{
    public int order;
    public int reclaim_idx;
    public int priority = DEF_PRIORITY;
    public long nr_reclaimed;
    public long nr_scanned;
    public long nr_to_reclaim;
    public bool target_mem_cgroup;
    public bool cache_trim_mode;
    public bool cache_trim_mode_failed;
    public bool no_cache_trim_mode;
    public Gfp gfp_mask;
}
