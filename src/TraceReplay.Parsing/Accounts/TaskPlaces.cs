using System.Runtime.InteropServices;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Gives each task a place, in the order in which they are first met, so that a reader that meets one again and again looks it up once.
/// A bounded number of tasks is told apart; the others share the place of the unknown task.
/// </summary>
internal sealed class TaskPlaces
{
    private const int MostTasks = 1 << 16;

    private readonly Dictionary<TaskId, int> _places = [];
    private readonly List<TaskId> _tasks = [];

    public TaskPlaces() => PlaceOf(TaskId.Unknown);

    /// <summary>How many places there are.</summary>
    public int Count => _tasks.Count;

    /// <summary>The task at a place.</summary>
    public TaskId this[int place] => _tasks[place];

    /// <summary>The place of a task.</summary>
    public int PlaceOf(TaskId task)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, task, out bool known);
        if (!known && _tasks.Count < MostTasks)
        {
            place = _tasks.Count;
            _tasks.Add(task);
        }
        else if (!known)
        {
            _places.Remove(task);
            return 0;
        }

        return place;
    }

    /// <summary>Forgets all tasks but the unknown one.</summary>
    public void Clear()
    {
        _places.Clear();
        _tasks.Clear();
        PlaceOf(TaskId.Unknown);
    }
}
