namespace TraceReplay.Events;

/// <summary>A task as a trace names it.</summary>
/// <param name="Comm">Index of its name in the capture's <see cref="NameTable"/>; 0 is the empty name.</param>
/// <param name="Pid">Its pid (a thread's tid), or <see cref="UnknownPid"/>.</param>
public readonly record struct TaskId(int Comm, int Pid)
{
    /// <summary>The pid of a line that names no task.</summary>
    public const int UnknownPid = -1;

    /// <summary>A line that names no task.</summary>
    public static TaskId Unknown => new(0, UnknownPid);

    /// <summary>Whether the line named a task.</summary>
    public bool IsKnown => Pid != UnknownPid;
}
