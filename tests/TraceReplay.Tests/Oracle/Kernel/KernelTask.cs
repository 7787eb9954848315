namespace TraceReplay.Tests.Oracle;

/// <summary>struct task_struct, as far as the naive functions read it.</summary>
internal sealed class KernelTask(int pid, string comm)
{
    public readonly int pid = pid;
    public readonly string comm = comm;

    /// <summary>The CPU it runs on.</summary>
    public int cpu;

    /// <summary>The node of its kswapd, or -1.</summary>
    public int kswapd_nid = -1;

    public bool PF_MEMALLOC;
    public bool rt_task;
    public bool tsk_is_oom_victim;
    public bool fatal_signal_pending;

    /// <summary>The task's own clock, microseconds: nothing of it is traced before this.</summary>
    public long clock;
}
