using System.Runtime.CompilerServices;
using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>The tasks of a trace by pid. Small pids stand in an array: looking one up costs next to nothing.</summary>
internal sealed class TaskTracks(NameTable names)
{
    private const int MostInArray = 1 << 16;

    private readonly Dictionary<int, TaskTrack> _others = [];
    private TaskTrack?[] _small = new TaskTrack?[1024];
    private int _generation;

    /// <summary>The task of an event.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TaskTrack Of(TaskId task)
    {
        TaskTrack track = (uint)task.Pid < (uint)_small.Length && _small[task.Pid] is TaskTrack small ? small : Find(task.Pid);
        if (track.Generation != _generation)
        {
            track.Forget();
            track.Generation = _generation;
        }

        track.Name(task.Comm, names, task);
        return track;
    }

    /// <summary>Nothing that was known of any task still is.</summary>
    public void Forget() => _generation++;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TaskTrack Find(int pid) => (uint)pid < MostInArray ? Small(pid) : Other(pid);

    private TaskTrack Small(int pid)
    {
        if (pid >= _small.Length)
        {
            Array.Resize(ref _small, Math.Max(pid + 1, Math.Min(MostInArray, _small.Length * 2)));
        }

        return _small[pid] ??= new TaskTrack { Generation = _generation };
    }

    private TaskTrack Other(int pid)
    {
        if (!_others.TryGetValue(pid, out TaskTrack? track))
        {
            _others[pid] = track = new TaskTrack { Generation = _generation };
        }

        return track;
    }
}
