using System.Runtime.CompilerServices;
using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>The tasks of a trace by pid.</summary>
internal sealed class TaskTable
{
    // A few tasks make most events: the last one of each of these slots is found without a search.
    private const int Recent = 256;

    private readonly Dictionary<int, TaskState> _byPid = [];
    private readonly TaskState?[] _recent = new TaskState?[Recent];

    public IEnumerable<TaskState> All => _byPid.Values;

    /// <summary>How many tasks are in direct or memcg reclaim now, as far as events show.</summary>
    public int Reclaiming { get; set; }

    /// <summary>
    /// mark_victim named a task, which may not have had an event yet. All threads of its process are killed with it
    /// (<c>__oom_kill_process</c>, mm/oom_kill.c:953 of 6.12.107, PIDTYPE_TGID), and no event tells which those are: any task of its name
    /// may be one.
    /// </summary>
    public void MarkVictim(long pid, int comm)
    {
        if (pid is < 0 or > int.MaxValue)
        {
            return;
        }

        TaskState victim = Find((int)pid);
        victim.IsVictim = true;
        int name = comm != 0 ? comm : victim.Task.Comm;
        foreach (TaskState task in _byPid.Values.Where(t => name != 0 && t.Task.Comm == name))
        {
            task.IsVictim = true;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TaskState Of(TaskId task)
    {
        ref TaskState? recent = ref _recent[task.Pid & (Recent - 1)];
        if (recent is not TaskState state || state.Task.Pid != task.Pid)
        {
            recent = state = Find(task.Pid);
        }

        state.Task = task;
        return state;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TaskState Find(int pid)
    {
        if (!_byPid.TryGetValue(pid, out TaskState? state))
        {
            _byPid[pid] = state = new TaskState(new TaskId(0, pid));
        }

        return state;
    }
}
