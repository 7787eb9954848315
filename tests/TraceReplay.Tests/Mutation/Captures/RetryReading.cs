using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>The calls of should_reclaim_retry in a capture, read from its lines without any code of the replay.</summary>
internal sealed class RetryReading
{
    private readonly Dictionary<int, RetryCallReading> _byZone = [];
    private readonly Dictionary<int, RetryCallReading> _byEnd = [];

    /// <summary>The call that a reclaim_retry_zone belongs to.</summary>
    public RetryCallReading this[int zone] => _byZone[zone];

    /// <summary>The call that follows a direct_reclaim_end at once, or null.</summary>
    public RetryCallReading? After(int end) => _byEnd.GetValueOrDefault(end);

    public static RetryReading Of(MutationCapture capture)
    {
        var reading = new RetryReading();
        foreach (int pid in capture.Tasks.Keys)
        {
            reading.ReadTask(capture, capture.Tasks.Of(pid));
        }

        return reading;
    }

    private void ReadTask(MutationCapture capture, IReadOnlyList<int> events)
    {
        RetryCallReading? last = null;
        var task = new TaskReading();
        for (int i = 0; i < events.Count; i++)
        {
            if (capture.Events[events[i]].Kind != EventKind.ReclaimRetryZone)
            {
                task.Take(capture, events[i]);
                continue;
            }

            List<int> zones = [events[i]];
            while (i + 1 < events.Count && GoesOn(capture.Events[events[i + 1]].Kind, out bool zone))
            {
                i++;
                if (zone)
                {
                    zones.Add(events[i]);
                }
            }

            last = Add(capture, task, zones, last);
        }
    }

    // Probe lines of the same task stand between the zones of a walk.
    private static bool GoesOn(EventKind next, out bool zone)
    {
        zone = next == EventKind.ReclaimRetryZone;
        return zone || next is EventKind.ZoneLru;
    }

    private RetryCallReading Add(MutationCapture capture, TaskReading task, List<int> zones, RetryCallReading? last)
    {
        TraceEvent first = capture.Events[zones[0]];
        var call = new RetryCallReading
        {
            Zones = zones,
            End = task.End,
            Begin = task.Begin,
            Loops = first[Field.NoProgressLoops],
            Order = first[Field.Order],
            Progress = task.End < 0 ? null : capture.Events[task.End][Field.NrReclaimed] > 0,
            Fresh = task.Ended,
            Nofail = task.Begin >= 0 && ((GfpFlags)capture.Events[task.Begin][Field.GfpFlags] & GfpFlags.Nofail) != 0,
            Previous = last,
        };
        if (last is not null)
        {
            last.Next = call;
        }

        zones.ForEach(z => _byZone[z] = call);
        _byEnd[call.End] = call;
        task.Called();
        return call;
    }
}
