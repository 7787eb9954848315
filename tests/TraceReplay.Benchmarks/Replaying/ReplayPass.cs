using System.Diagnostics;
using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Benchmarks;

/// <summary>Both ways through the events of one capture, in turn.</summary>
internal sealed class ReplayPass(RecordedEvents recorded)
{
    // A round lasts long enough that the clock's steps do not show.
    private const int EventsARound = 4_000_000;

    private readonly int _passes = Math.Max(1, EventsARound / recorded.Events.Length);
    private readonly Policy _policy = Policy.BaselineOf(KernelIdentity.Of(recorded.Capture, asked: null).Line);

    /// <summary>The decisions of one pass.</summary>
    public long Decisions { get; private set; }

    /// <summary>Times the walk and the replay, in turn: seconds a pass.</summary>
    public (Spread Walk, Spread Replay) Measure(int runs)
    {
        var walks = new List<TimeSpan>();
        var replays = new List<TimeSpan>();
        for (int round = -1; round < runs; round++)
        {
            if (round == 0)
            {
                // Until then the code was being compiled.
                walks.Clear();
                replays.Clear();
            }

            for (int i = 0; i < _passes; i++)
            {
                walks.Add(TimeWalk());
                replays.Add(TimeReplay());
            }
        }

        return (Spread.Of(walks), Spread.Of(replays));
    }

    private TimeSpan TimeWalk()
    {
        long begin = Stopwatch.GetTimestamp();
        Walk();
        return Stopwatch.GetElapsedTime(begin);
    }

    // What a replay learns from the snapshots before the first event is not timed: it is the same for any number of events.
    private TimeSpan TimeReplay()
    {
        DecisionCounter decisions = new();
        Replayer replayer = new(_policy, isNative: true, recorded.Capture, decisions);
        long begin = Stopwatch.GetTimestamp();
        foreach (ref readonly TraceEvent e in recorded.Events)
        {
            replayer.OnEvent(e);
        }

        replayer.Complete();
        Decisions = decisions.Count;
        return Stopwatch.GetElapsedTime(begin);
    }

    private long Walk()
    {
        long sum = 0;
        foreach (ref readonly TraceEvent e in recorded.Events)
        {
            sum += (int)e.Kind + e.Task.Pid + e.SlotValue(0);
        }

        return sum;
    }
}
