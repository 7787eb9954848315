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

    /// <summary>The task with a pid, or null when no event of it came.</summary>
    public TaskState? Find(long pid) => pid is >= 0 and <= int.MaxValue ? _byPid.GetValueOrDefault((int)pid) : null;

    public TaskState Of(TaskId task)
    {
        ref TaskState? recent = ref _recent[task.Pid & (Recent - 1)];
        if (recent is not TaskState state || state.Task.Pid != task.Pid)
        {
            recent = state = Find(task);
        }

        state.Task = task;
        return state;
    }

    private TaskState Find(TaskId task)
    {
        if (!_byPid.TryGetValue(task.Pid, out TaskState? state))
        {
            _byPid[task.Pid] = state = new TaskState(task);
        }

        return state;
    }
}
