using System.Runtime.InteropServices;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Counts events by task. A reader that meets a task again and again looks its place up once. A bounded number of tasks is told
/// apart; the others share the place of the unknown task.
/// </summary>
internal sealed class TaskTally
{
    private const int MostTasks = 1 << 16;

    private readonly Dictionary<TaskId, int> _places = [];
    private readonly List<TaskId> _tasks = [];
    private long[] _counts = new long[64];

    public TaskTally() => Clear();

    /// <summary>The place of a task, for <see cref="Add"/>.</summary>
    public int PlaceOf(TaskId task)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, task, out bool known);
        if (!known && _tasks.Count < MostTasks)
        {
            place = _tasks.Count;
            _tasks.Add(task);
            if (place == _counts.Length)
            {
                Array.Resize(ref _counts, _counts.Length * 2);
            }
        }
        else if (!known)
        {
            _places.Remove(task);
            return 0;
        }

        return place;
    }

    /// <summary>Counts events of the task at this place.</summary>
    public void Add(int place, int count) => _counts[place] += count;

    public void Clear()
    {
        _places.Clear();
        _tasks.Clear();
        Array.Clear(_counts);
        PlaceOf(TaskId.Unknown);
    }

    /// <summary>The tasks that have events, the busiest first.</summary>
    public List<TaskCount> Sorted()
    {
        var sorted = new List<TaskCount>(_tasks.Count);
        for (int i = 0; i < _tasks.Count; i++)
        {
            if (_counts[i] > 0)
            {
                sorted.Add(new TaskCount(_tasks[i], _counts[i]));
            }
        }

        sorted.Sort((a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.Task.Pid.CompareTo(b.Task.Pid));
        return sorted;
    }
}
