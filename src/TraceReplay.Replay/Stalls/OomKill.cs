using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>A mark_victim event.</summary>
/// <param name="Time">When.</param>
/// <param name="File">Index of the file in the capture.</param>
/// <param name="Line">Its line.</param>
/// <param name="By">The task that was current: the one that asked the OOM killer.</param>
/// <param name="Pid">The victim's pid.</param>
/// <param name="Comm">The victim's name, an index into the capture's names; 0 where the kernel did not print it.</param>
/// <param name="IsMemcg">Whether the limit of a cgroup, and not the machine, ran out.</param>
public readonly record struct OomKill(TraceTime Time, int File, long Line, TaskId By, long Pid, int Comm, bool IsMemcg);
