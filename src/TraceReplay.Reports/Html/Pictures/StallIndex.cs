using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Tells in which stall a task was at a moment.</summary>
internal sealed class StallIndex(IReadOnlyList<StallEpisode> stalls)
{
    private readonly ILookup<TaskId, (int Number, StallEpisode Stall)> _byTask = stalls.Select((stall, number) => (number, stall)).ToLookup(s => s.stall.Task);

    /// <summary>Its number, or -1 where none is known.</summary>
    public int this[TaskId task, TraceTime time]
    {
        get
        {
            foreach ((int number, StallEpisode stall) in _byTask[task])
            {
                if (stall.FirstTime.Value <= time.Value && time.Value <= stall.LastTime.Value)
                {
                    return number;
                }
            }

            return -1;
        }
    }
}
