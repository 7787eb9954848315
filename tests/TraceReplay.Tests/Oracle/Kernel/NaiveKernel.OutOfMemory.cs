namespace TraceReplay.Tests.Oracle;

/// <content>
/// out_of_memory of an allocation, mm/oom_kill.c:1116 of 6.1, :1113 of 6.12, :1103 of 7.2 and 7.3, with the OOM killer enabled, without sysctls and policies.
/// </content>
internal sealed partial class NaiveKernel
{
    public bool OutOfMemory(KernelTask current, Gfp gfp_mask, int order)
    {
        bool ret = Kill();
        trace.Probe(current, $"out_of_memory: order={order} gfp_mask=0x{(int)gfp_mask:x} memcg=0 ret={(ret ? 1 : 0)}");
        return ret;

        bool Kill()
        {
            if (rest.OomNotify() > 0)
            {
                return true;
            }

            // task_will_free_mem(current)
            if (current.fatal_signal_pending)
            {
                MarkOomVictim(current, current);
                rest.QueueOomReaper(current);
                return true;
            }

            if ((gfp_mask & Gfp.FS) == 0)
            {
                return true;
            }

            KernelTask? chosen = rest.SelectBadProcess(current);
            if (chosen is not null)
            {
                MarkOomVictim(current, chosen);
                rest.QueueOomReaper(chosen);
            }

            return true;
        }
    }

    // mark_oom_victim, mm/oom_kill.c
    public void MarkOomVictim(KernelTask current, KernelTask tsk)
    {
        // test_and_set_tsk_thread_flag(tsk, TIF_MEMDIE)
        if (tsk.tsk_is_oom_victim)
        {
            return;
        }

        tsk.tsk_is_oom_victim = true;
        tsk.fatal_signal_pending = true;
        trace.Event(
            current,
            $"mark_victim: pid={tsk.pid} comm={tsk.comm} total-vm=65536kB anon-rss=4096kB file-rss:0kB shmem-rss:0kB uid=0 pgtables=64kB oom_score_adj=0");
    }
}
