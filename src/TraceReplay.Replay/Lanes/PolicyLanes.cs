using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// All policies that are replayed beside the recorded kernel. The replay of the kernel tells what it finds, once; what the policies read of
/// it is gathered once, and each policy answers.
/// </summary>
internal sealed partial class PolicyLanes
{
    private readonly PolicyLane[] _lanes;
    private readonly RetryLane[] _retries;
    private readonly InputFrame _frame = new();
    private readonly LruLists _lists;
    private readonly RecordedKinds _kinds;
    private readonly KernelLine _recorded;
    private readonly MachineFacts _machine;
    private TraceTime _last;

    /// <summary>Begins a pass.</summary>
    /// <param name="lanes">The policies, at least one.</param>
    /// <param name="kernel">The replay of the kernel beside which they stand.</param>
    /// <param name="capture">What the capture says beside its events.</param>
    /// <param name="memory">Which nodes have memory.</param>
    /// <param name="nodes">What the replay of the kernel knows of the kswapds.</param>
    public PolicyLanes(PolicyLane[] lanes, PolicyContext kernel, Capture capture, MemoryNodes memory, NodeTable nodes)
    {
        _lanes = lanes;
        _retries = [.. lanes.Select(l => l.Retry).OfType<RetryLane>()];
        _kswapds = [.. lanes.Where(l => l.DecidesKswapd)];
        (_recorded, _machine, _kinds, _memory, _nodes) = (kernel.Recorded, kernel.Machine, kernel.Kinds, memory, nodes);
        _lists = new LruLists(capture.Names);
        MachineInputs.Fill(_frame, capture.Snapshots);
    }

    /// <summary>An event, when the replay of the kernel is done with it.</summary>
    public void OnEvent(in TraceEvent e, TaskState task)
    {
        _last = e.Time;
        switch (e.Kind)
        {
            case EventKind.DirectReclaimBegin or EventKind.MemcgReclaimBegin:
                LaneTask began = Of(task);
                began.Reclaim.Begin();
                began.Nodes = began.Cleared = 0;
                break;
            case EventKind.DirectReclaimEnd or EventKind.MemcgReclaimEnd:
                ReclaimEnds(e, task);
                break;
            case EventKind.LruShrinkInactive when task.InReclaim:
                Shrink(e, Of(task));
                break;
            case EventKind.BalancePgdatEnter:
                Enter(e);
                break;
        }
    }

    /// <summary>Events were lost.</summary>
    public void Forget(TaskTable tasks)
    {
        foreach (TaskState task in tasks.All)
        {
            task.Lanes?.Forget();
        }

        ForgetNodes();
    }

    private LaneTask Of(TaskState task) => task.Lanes ??= new LaneTask(_lanes.Length);

    private void Shrink(in TraceEvent e, LaneTask task)
    {
        task.Reclaim.Add(_lists.Of(e), e[Field.NrScanned], e[Field.NrReclaimed]);
        task.Nodes |= e[Field.NrReclaimed] > 0 ? Bit(e[Field.Node]) : 0;
    }

    private void ReclaimEnds(in TraceEvent e, TaskState task)
    {
        long reclaimed = e[Field.NrReclaimed];
        if (e.Kind == EventKind.DirectReclaimEnd)
        {
            foreach (PolicyLane lane in _lanes)
            {
                lane.Oom.AddReclaim(reclaimed);
            }
        }

        if (reclaimed > 0)
        {
            ReclaimOfTask(e, Of(task), isMemcg: e.Kind == EventKind.MemcgReclaimEnd);
        }
    }

    // Nodes from 63 on share a bit: a machine that has so many is told of all of them.
    private static ulong Bit(long node) => 1UL << (int)Math.Clamp(node, 0, 63);
}
