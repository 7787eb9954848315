namespace TraceReplay.Tests.Oracle;

/// <content>
/// wake_oom_reaper and oom_reap_task with oom_reap_task_mm, mm/oom_kill.c:668 and :610 of 6.1, :665 and :607 of 6.12, :656 and :597 of 7.2.
/// </content>
internal sealed partial class NaiveKernel
{
    private const int MAX_OOM_REAP_RETRIES = 10;
    private const int OOM_REAPER_DELAY = 2_000_000;

    public IEnumerable<int> OomReaper(KernelTask oom_reaper, KernelTask timer, KernelTask tsk, bool exited, bool[] trylock)
    {
        yield return OOM_REAPER_DELAY;

        // mm_flags_test(MMF_OOM_SKIP, mm): the victim managed to terminate on its own
        if (exited)
        {
            yield break;
        }

        trace.Event(timer, $"wake_reaper: pid={tsk.pid}");
        yield return rest.Some(100);
        int attempts = 0;
        while (attempts++ < MAX_OOM_REAP_RETRIES && !OomReapTaskMm(oom_reaper, tsk, trylock[attempts - 1]))
        {
            yield return HZ_10;
        }
    }

    private bool OomReapTaskMm(KernelTask oom_reaper, KernelTask tsk, bool mmap_read_trylock)
    {
        if (!mmap_read_trylock)
        {
            trace.Event(oom_reaper, $"skip_task_reaping: pid={tsk.pid}");
            return false;
        }

        trace.Event(oom_reaper, $"start_task_reaping: pid={tsk.pid}");
        trace.Event(oom_reaper, $"finish_task_reaping: pid={tsk.pid}");
        return true;
    }
}
