namespace TraceReplay.Model;

/// <content>out_of_memory.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] OutOfMemory()
    {
        const DecisionSite Site = DecisionSite.OutOfMemory;
        return
        [
            new(Branch.OomKillsGlobal, Site, "oom-kills-global", "__alloc_pages_may_oom: a victim for the machine"),
            new(Branch.OomKillsMemcg, Site, "oom-kills-memcg", "mem_cgroup_out_of_memory: a victim for a cgroup"),
            new(Branch.OomKillsSysrq, Site, "oom-kills-sysrq", "oc->order == -1: sysrq"),
            new(Branch.OomMarksCurrent, Site, "oom-marks-current", "the victim is current"),
            new(Branch.OomWaits, Site, "oom-waits", "out_of_memory() returns true without a new victim"),
        ];
    }
}
