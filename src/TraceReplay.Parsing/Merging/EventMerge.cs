using System.Runtime.CompilerServices;

namespace TraceReplay.Parsing;

/// <summary>Hands the events of several files on in the order of time; where times are equal, in the order of the files.</summary>
internal static class EventMerge
{
    /// <summary>Reads all files to their ends, or to where the reading of one is stopped.</summary>
    public static async ValueTask RunAsync(List<EventQueue> queues, IEventSink sink, CancellationToken ct)
    {
        var live = new List<EventQueue>(queues);
        for (int i = 0; i < live.Count;)
        {
            if (await live[i].StepAsync(ct))
            {
                i++;
            }
            else if (!TryDrop(live, i))
            {
                return;
            }
        }

        while (live.Count > 0)
        {
            int first = live.Count == 1 ? 0 : IndexOfFirst(live);
            if (!DrainWhileFirst(live, first, sink) && !await live[first].StepAsync(ct) && !TryDrop(live, first))
            {
                return;
            }
        }
    }

    // What other files hold of the time after one was stopped would stand there as if nothing else had happened.
    private static bool TryDrop(List<EventQueue> live, int ended)
    {
        if (live[ended].Interrupted)
        {
            live.ForEach(queue => queue.LeaveOff());
            return false;
        }

        live.RemoveAt(ended);
        return true;
    }

    /// <summary>
    /// Hands on events of one file as long as it comes first. False when that file must read more bytes; its first event was handed
    /// on then.
    /// </summary>
    // As a part of the state machine above, whose locals are in memory, the loop would be slower.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool DrainWhileFirst(List<EventQueue> live, int first, IEventSink sink)
    {
        EventQueue queue = live[first];
        long before = long.MaxValue;
        bool wins = true;
        for (int i = 0; i < live.Count; i++)
        {
            // Of equal times the earlier file's comes first.
            if (i != first && live[i].HeadKey <= before)
            {
                wins = live[i].HeadKey == before ? wins && first < i : first < i;
                before = live[i].HeadKey;
            }
        }

        return queue.Drain(sink, before, wins);
    }

    private static int IndexOfFirst(List<EventQueue> live)
    {
        int first = 0;
        for (int i = 1; i < live.Count; i++)
        {
            if (live[i].HeadKey < live[first].HeadKey)
            {
                first = i;
            }
        }

        return first;
    }
}
