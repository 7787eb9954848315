using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>The tasks of a trace by pid.</summary>
internal sealed class TaskTable
{
    private readonly Dictionary<int, TaskState> _byPid = [];

    public IEnumerable<TaskState> All => _byPid.Values;

    /// <summary>How many tasks are in direct or memcg reclaim now, as far as events show.</summary>
    public int Reclaiming { get; set; }

    /// <summary>The task with a pid, or null when no event of it came.</summary>
    public TaskState? Find(long pid) => pid is >= 0 and <= int.MaxValue ? _byPid.GetValueOrDefault((int)pid) : null;

    public TaskState Of(TaskId task)
    {
        if (!_byPid.TryGetValue(task.Pid, out TaskState? state))
        {
            _byPid[task.Pid] = state = new TaskState(task);
        }

        state.Task = task;
        return state;
    }
}
