using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Where the names that a <see cref="ChunkParser"/> knows stand in the names of the capture.</summary>
internal sealed class NameMap(NameTable whole)
{
    // The empty name is the first one in any table.
    private int[] _places = new int[64];
    private int _count = 1;

    /// <summary>Learns the names that the parser met next, in the order in which it met them.</summary>
    public void Add(List<string> names)
    {
        foreach (string name in names)
        {
            if (_count == _places.Length)
            {
                Array.Resize(ref _places, _count * 2);
            }

            _places[_count++] = whole.Intern(name);
        }
    }

    /// <summary>The same name's index in the names of the capture.</summary>
    public int Map(long name) => _places[name];

    /// <summary>The same task in the names of the capture.</summary>
    public TaskId Map(TaskId task) => new(_places[task.Comm], task.Pid);
}
