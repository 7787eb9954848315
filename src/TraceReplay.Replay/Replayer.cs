using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Replays the events of one capture into one policy: events in, decisions out.</summary>
public sealed class Replayer : IEventSink
{
    // Kills are rare, and most events need not be shown to who judges them.
    private static readonly KindSet OfOom = new(
        EventKind.MarkVictim, EventKind.OutOfMemory, EventKind.WakeReaper, EventKind.StartTaskReaping, EventKind.FinishTaskReaping, EventKind.SkipTaskReaping);

    private readonly PolicyContext _context;
    private readonly TaskTable _tasks = new();
    private readonly PendingDecisions _pending;
    private readonly StallReplay _stalls;
    private readonly OomReplay _oom;
    private readonly ReaperReplay _reaper;
    private readonly KswapdReplay _kswapd;
    private readonly EventGate _gate;
    private readonly PolicyLane[] _lanes;
    private readonly PolicyLanes? _beside;

    /// <summary>Makes a replay.</summary>
    /// <param name="policy">The policy whose decisions are wanted.</param>
    /// <param name="isNative">Whether it is the baseline of the kernel that was recorded: then every difference is a divergence of
    /// the kernel from its source, and the replay goes on from what the kernel did.</param>
    /// <param name="capture">The capture: what it holds of the machine, its files and its names.</param>
    /// <param name="sink">Takes the decisions.</param>
    /// <param name="recorded">The kernel line that was recorded; the policy's own when it is not known.</param>
    public Replayer(Policy policy, bool isNative, Capture capture, IDecisionSink sink, KernelLine? recorded = null)
        : this(policy, isNative, capture, sink, recorded, [], new VerificationOptions())
    {
    }

    /// <summary>Makes a replay with policies beside it.</summary>
    internal Replayer(
        Policy policy, bool isNative, Capture capture, IDecisionSink sink, KernelLine? recorded, IReadOnlyList<PolicyOutput> beside, VerificationOptions options)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(capture);
        _gate = new EventGate(capture.Files);
        KernelLine line = recorded ?? policy.Line ?? throw new ArgumentException($"{policy.Name} applies to the kernel line that was recorded; name it", nameof(recorded));
        _context = new PolicyContext(policy, isNative, line, new MachineFacts(capture.Snapshots, line), capture.Names, sink);
        _pending = new PendingDecisions(_context);
        var nodes = new NodeTable(options.WithTimeline);
        var memory = new MemoryNodes(capture.Snapshots);
        _lanes = [.. beside.Select((b, i) => new PolicyLane(i, new PolicyContext(b.Policy, isNative: false, line, _context.Machine, capture.Names, b)))];
        _beside = _lanes.Length > 0 ? new PolicyLanes(_lanes, _context, capture, memory, nodes) : null;
        _stalls = new StallReplay(_context, _tasks, _pending, _beside, options.KeepsRows);
        _oom = new OomReplay(_context, _tasks, _pending);
        _reaper = new ReaperReplay(_context);
        _kswapd = new KswapdReplay(_context, _tasks, memory, nodes, _beside);
    }

    /// <summary>The first decision that differs from the kernel's; null when there is none, and for a native policy.</summary>
    public Horizon? Horizon => _context.Horizon;

    /// <summary>The policies beside it, in the order in which they were given.</summary>
    internal IReadOnlyList<PolicyLane> Lanes => _lanes;

    /// <summary>The stalls in which should_reclaim_retry was called.</summary>
    public IReadOnlyList<StallEpisode> Stalls => _stalls.Episodes;

    /// <summary>How many stalls ended before it was called.</summary>
    public long ShortStalls => _stalls.ShortStalls;

    /// <summary>The OOM kills.</summary>
    public IReadOnlyList<OomKill> Kills => _stalls.Kills;

    /// <summary>How often each known fault of the recorders was met.</summary>
    public IReadOnlyDictionary<Quirk, long> Quirks => _context.Quirks;

    /// <summary>How often each branch of the model was reached.</summary>
    public CoverageCounts Coverage => _context.Coverage;

    /// <summary>What the kswapds did, by node.</summary>
    public IReadOnlyList<NodeHistory> Nodes => [.. _kswapd.Nodes];

    /// <summary>The course of each over time; none where it was not asked for.</summary>
    internal IReadOnlyList<NodeTimeline> NodeTimelines => [.. _kswapd.Nodes.Select(n => n.Course).OfType<NodeCourse>().Select(c => c.Timeline)];

    /// <inheritdoc/>
    public void OnEvent(in TraceEvent e) => OnEvent(e, _gate.Look(e));

    /// <summary>The same for an event that was looked at before.</summary>
    internal void OnEvent(in TraceEvent e, GateSigns signs)
    {
        if (signs != GateSigns.None && !Admit(e, signs))
        {
            return;
        }

        _context.Kinds.Add(e.Kind);
        TaskState task = _tasks.Of(e.Task);
        _reaper.NoteTime(e.Time);
        if (OfOom.Has(e.Kind))
        {
            _oom.OnEvent(e, task);
            _reaper.OnEvent(e);
        }

        if (StallReplay.Kinds.Has(e.Kind))
        {
            _stalls.OnEvent(e, task);
        }

        _kswapd.OnEvent(e, task);
        _beside?.OnEvent(e, task);

        // pgdat_balanced speaks for the decision that its caller makes next, and for no other.
        bool balanced = e.Kind == EventKind.PgdatBalanced;
        task.BalancedNode = balanced ? (int)e[Field.Node] : -1;
        task.Balanced = balanced ? Kleene.Known(e[Field.Balanced] != 0) : Tri.Unknown;
        task.LastEvent = _context.Events++;
        _oom.NoteFile(e.File);
    }

    /// <summary>What a killer beside it decides in.</summary>
    internal PolicyContext ContextOf(Policy policy, NameTable names, IDecisionSink sink) =>
        new(policy, isNative: false, _context.Line, _context.Machine, names, sink);

    private bool Admit(in TraceEvent e, GateSigns signs)
    {
        if ((signs & GateSigns.TimeWentBack) != 0)
        {
            _context.Count(Quirk.TimeWentBack);
        }

        if ((signs & GateSigns.Repeat) != 0)
        {
            _context.Count(Quirk.RecordedTwice);
        }

        if ((signs & GateSigns.Forget) != 0)
        {
            Forget(e);
        }

        return (signs & GateSigns.Skip) == 0;
    }

    private void Forget(in TraceEvent e)
    {
        _stalls.Forget();
        _oom.Forget();
        _reaper.Forget();
        _kswapd.Forget(e);
        _beside?.Forget(_tasks);
    }

    /// <summary>The trace is over: closes what is open.</summary>
    public void Complete()
    {
        _stalls.Complete();
        _pending.Complete();
        _kswapd.Complete();
        _beside?.Complete();
    }
}
