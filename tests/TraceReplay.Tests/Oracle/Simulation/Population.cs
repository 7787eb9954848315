namespace TraceReplay.Tests.Oracle;

/// <summary>The tasks of the machine: they come, allocate, are killed and exit, and others come with their pids.</summary>
internal sealed class Population(Machine machine)
{
    private readonly KernelTask _reaper = new(40, "oom_reaper");
    private readonly KernelTask _timer = new(0, "<idle>");
    private readonly List<KernelTask> _alive = [];
    private readonly HashSet<KernelTask> _queued = [];
    private int _born;

    public void Begin()
    {
        for (int i = 0; i < machine.Scenario.Tasks; i++)
        {
            Fork(200 + i);
        }
    }

    /// <summary>A victim; null when one is dying already, or nobody is left.</summary>
    public KernelTask? SelectBadProcess()
    {
        KernelTask[] candidates = [.. _alive.Where(t => !t.fatal_signal_pending)];
        return candidates.Length < _alive.Count || candidates.Length == 0 ? null : candidates[machine.Random.Next(candidates.Length)];
    }

    public void QueueOomReaper(KernelTask victim)
    {
        // test_and_set(MMF_OOM_REAP_QUEUED)
        if (_queued.Add(victim))
        {
            bool[] trylock = [.. Enumerable.Range(0, 10).Select(_ => machine.Chance(0.6))];
            machine.Start(_timer, machine.Kernel.OomReaper(_reaper, _timer, victim, machine.Chance(0.7), trylock));
        }
    }

    public void Exit(KernelTask task)
    {
        _alive.Remove(task);

        // alloc_pid goes round: within the second that a victim takes to die, its pid does not come again.
        bool reuse = machine.Scenario.ReusesPids && !task.tsk_is_oom_victim && machine.Chance(0.5);
        Fork(reuse ? task.pid : 300 + _born);
    }

    private void Fork(int pid)
    {
        var task = new KernelTask(pid, $"app{_born++}") { rt_task = machine.Rest.Rarely(RarePaths.RealTime, 0.1) };
        _alive.Add(task);
        machine.Start(task, new TaskLife(machine, task).Run());
    }
}
