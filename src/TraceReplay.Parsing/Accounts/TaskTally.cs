using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Counts events by task, or rather by the task's place.</summary>
internal sealed class TaskTally(TaskPlaces places)
{
    // Who has events, in the order of the first ones. The places themselves may be another thread's.
    private readonly List<(int Place, TaskId Task)> _touched = [];
    private long[] _counts = new long[64];

    /// <summary>The place of a task, for <see cref="Add(int, long)"/>.</summary>
    public int PlaceOf(TaskId task) => places.PlaceOf(task);

    /// <summary>Counts events of the task at this place.</summary>
    public void Add(int place, long count)
    {
        if (place >= _counts.Length)
        {
            Array.Resize(ref _counts, Math.Max(places.Count, _counts.Length * 2));
        }

        if (_counts[place] == 0)
        {
            _touched.Add((place, places[place]));
        }

        _counts[place] += count;
    }

    /// <summary>Adds the events of the part that follows, whose tasks have places and names of their own.</summary>
    public void Add(TaskTally part, NameMap names)
    {
        // In this order the tasks get their places as if the whole were counted at once.
        foreach ((int place, TaskId task) in part._touched)
        {
            Add(PlaceOf(names.Map(task)), part._counts[place]);
        }
    }

    /// <summary>Forgets the counts.</summary>
    public void Clear()
    {
        foreach ((int place, _) in _touched)
        {
            _counts[place] = 0;
        }

        _touched.Clear();
    }

    /// <summary>The tasks that have events, the busiest first.</summary>
    public List<TaskCount> Sorted()
    {
        var sorted = new List<TaskCount>(_touched.Count);
        for (int place = 0; place < Math.Min(places.Count, _counts.Length); place++)
        {
            if (_counts[place] > 0)
            {
                sorted.Add(new TaskCount(places[place], _counts[place]));
            }
        }

        sorted.Sort((a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.Task.Pid.CompareTo(b.Task.Pid));
        return sorted;
    }
}
