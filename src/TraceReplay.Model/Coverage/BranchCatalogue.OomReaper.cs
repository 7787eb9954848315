namespace TraceReplay.Model;

/// <content>oom_reaper.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] OomReaper()
    {
        const DecisionSite Site = DecisionSite.OomReaper;
        return
        [
            new(Branch.ReaperWakes, Site, "reaper-wakes", "wake_oom_reaper() after OOM_REAPER_DELAY"),
            new(Branch.ReaperReaps, Site, "reaper-reaps", "start_task_reaping, finish_task_reaping"),
            new(Branch.ReaperSkips, Site, "reaper-skips", "skip_task_reaping: mmap_lock is held, or MMF_OOM_SKIP"),
            new(Branch.ReaperTriesAgain, Site, "reaper-tries-again", "attempts++ < MAX_OOM_REAP_RETRIES"),
            new(Branch.ReaperGivesUp, Site, "reaper-gives-up", "attempts > MAX_OOM_REAP_RETRIES"),
        ];
    }
}
