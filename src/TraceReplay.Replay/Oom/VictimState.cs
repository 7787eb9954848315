using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>What is known of one victim on its way through the OOM reaper.</summary>
internal sealed class VictimState
{
    /// <summary>When it was marked; no time when the mark was not seen.</summary>
    public TraceTime Marked { get; set; } = TraceTime.None;

    /// <summary>Whether its mark was seen.</summary>
    public bool IsMarked { get; set; }

    /// <summary>How often the reaper was woken for it.</summary>
    public int Wakes { get; set; }

    /// <summary>How often the reaper tried it since: start_task_reaping and skip_task_reaping.</summary>
    public int Tries { get; set; }
}
