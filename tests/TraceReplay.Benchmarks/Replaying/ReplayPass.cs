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

    private readonly Policy _policy = Policy.BaselineOf(KernelIdentity.Of(recorded.Capture, asked: null).Line);

    /// <summary>The decisions of one pass.</summary>
    public long Decisions { get; private set; }

    /// <summary>The medians of a pass's time, in seconds: the walk's and the replay's.</summary>
    public (double Walk, double Replay) Measure(int runs)
    {
        double[] walks = new double[runs];
        double[] replays = new double[runs];
        for (int round = -1; round < runs; round++)
        {
            double walk = Time(() => Walk());
            double replay = Time(Replay);
            if (round >= 0)
            {
                (walks[round], replays[round]) = (walk, replay);
            }
        }

        return (walks.Order().ElementAt(runs / 2), replays.Order().ElementAt(runs / 2));
    }

    private double Time(Action pass)
    {
        int passes = Math.Max(1, EventsARound / recorded.Events.Length);
        long begin = Stopwatch.GetTimestamp();
        for (int i = 0; i < passes; i++)
        {
            pass();
        }

        return Stopwatch.GetElapsedTime(begin).TotalSeconds / passes;
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

    private void Replay()
    {
        DecisionCounter decisions = new();
        Replayer replayer = new(_policy, isNative: true, recorded.Capture, decisions);
        foreach (ref readonly TraceEvent e in recorded.Events)
        {
            replayer.OnEvent(e);
        }

        replayer.Complete();
        Decisions = decisions.Count;
    }
}
