using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>What the events so far say of one victim of the OOM killer.</summary>
internal sealed class VictimTrack
{
    /// <summary>Its name by mark_victim, as an index; -1 where the kernel does not print it.</summary>
    public long Comm { get; set; } = -1;

    /// <summary>Time of its mark_victim; null before one was seen.</summary>
    public TraceTime? MarkTime { get; set; }

    /// <summary>start_task_reaping and skip_task_reaping since its wake_reaper.</summary>
    public int Attempts { get; set; }
}
