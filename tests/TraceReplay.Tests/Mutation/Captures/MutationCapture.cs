using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>A real capture with its events in memory, in the order in which <c>verify</c> replays them.</summary>
internal sealed class MutationCapture
{
    private MutationCapture(Capture capture, TraceEvent[] events)
    {
        Capture = capture;
        Events = events;
        Line = KernelIdentity.Of(capture, null).Line;
        for (int i = 0; i < events.Length; i++)
        {
            Tasks.Add(events[i].Task.Pid, i);
            if (events[i].Has(Field.Node))
            {
                Nodes.Add((int)events[i][Field.Node], i);
            }

            Kinds.Add((int)events[i].Kind, i);
        }

        Calls = RetryReading.Of(this);
        Runs = RunReading.Of(this);
        Reclaims = ReclaimReading.Of(this);
        Probes = new ProbeReading(this, Reclaims);
    }

    public string Name => Capture.Name;

    public Capture Capture { get; }

    public TraceEvent[] Events { get; }

    /// <summary>The kernel line that was recorded.</summary>
    public KernelLine Line { get; }

    /// <summary>The events by pid.</summary>
    public EventIndex Tasks { get; } = new();

    /// <summary>The events by the node they name.</summary>
    public EventIndex Nodes { get; } = new();

    /// <summary>The events by kind.</summary>
    public EventIndex Kinds { get; } = new();

    /// <summary>The calls of should_reclaim_retry.</summary>
    public RetryReading Calls { get; }

    /// <summary>kswapd_failures by the kernel's own events.</summary>
    public RunReading Runs { get; }

    /// <summary>kswapd_failures by the lab's probes.</summary>
    public ProbeReading Probes { get; }

    /// <summary>When tasks are in reclaim.</summary>
    public ReclaimReading Reclaims { get; }

    public static MutationCapture Load(string folder)
    {
        var opened = OpenedCapture.OfPath(folder);
        return new MutationCapture(opened.Capture, [.. opened.Events]);
    }

    /// <summary>Whether it holds events of a kind.</summary>
    public bool Records(EventKind kind) => Kinds.Of((int)kind).Count > 0;

    /// <summary>The last event of a kind before a place, or -1.</summary>
    public int LastOfKind(EventKind kind, int index) => Kinds.Before((int)kind, index).FirstOrDefault(-1);

    /// <summary>The first event of the same task after a place that is of one of these kinds, or -1.</summary>
    public int NextOfTask(int index, params IEnumerable<EventKind> kinds) => First(Tasks.After(Events[index].Task.Pid, index), kinds);

    /// <summary>The last event of the same task before a place that is of one of these kinds, or -1.</summary>
    public int LastOfTask(int index, params IEnumerable<EventKind> kinds) => First(Tasks.Before(Events[index].Task.Pid, index), kinds);

    /// <summary>The first event of a node after a place that is of one of these kinds, or -1.</summary>
    public int NextOfNode(int node, int index, params IEnumerable<EventKind> kinds) => First(Nodes.After(node, index), kinds);

    /// <summary>The last event of a node before a place that is of one of these kinds, or -1.</summary>
    public int LastOfNode(int node, int index, params IEnumerable<EventKind> kinds) => First(Nodes.Before(node, index), kinds);

    /// <summary>The index of a file by its name.</summary>
    public int FileOf(string name) => Capture.Files.Index().First(f => f.Item.Name == name).Index;

    /// <summary><c>ftrace.txt.gz:123</c>.</summary>
    public string Locate(int index) => $"{Capture.Files[Events[index].File].Name}:{Events[index].Line}";

    private int First(IEnumerable<int> places, IEnumerable<EventKind> kinds)
    {
        var wanted = kinds.ToHashSet();
        foreach (int place in places)
        {
            if (wanted.Contains(Events[place].Kind))
            {
                return place;
            }
        }

        return -1;
    }
}
