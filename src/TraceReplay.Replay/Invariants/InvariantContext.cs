using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>What an invariant sees: the event's task and node as they were before it, the machine, and where its verdict goes.</summary>
internal sealed class InvariantContext(KernelLine line, NameTable names, Snapshots snapshots, InvariantLedger ledger)
{
    public KernelLine Line => line;

    public NameTable Names => names;

    /// <summary>The kinds of events seen so far, this one too.</summary>
    public RecordedKinds Kinds { get; } = new();

    public Suspects Suspects { get; } = new(ledger);

    public MachineLimits Machine { get; } = new(snapshots, line.Highatomic);

    public ThrottleWords Reasons { get; } = new(names);

    /// <summary>The tick of the machine, as far as waits show it.</summary>
    public ThrottleRates Rates { get; } = new();

    public VictimTable Victims { get; } = new();

    /// <summary>Whether the machine is known to use the classic LRU lists.</summary>
    public bool HasClassicLists { get; } = snapshots.LruGenEnabled == false;

    public OomLog OomLog { get; } = new(snapshots);

    /// <summary>The event's task; null for a line that names none, or that stands in no order of time.</summary>
    public TaskTrack? Task { get; set; }

    /// <summary>The event's node; null where it names none.</summary>
    public NodeTrack? Node { get; set; }

    /// <summary>What a reclaim_retry_zone is to its task's walk.</summary>
    public WalkRole Role { get; set; }

    /// <summary>Whether a mark_victim is the doing of the allocator's OOM killer: true, false (a cgroup's, a person's), or unknown.</summary>
    public Tri GlobalKill { get; set; }

    /// <summary>Counts a check; true when it came out well.</summary>
    public bool Holds(Invariant invariant, bool ok)
    {
        ledger.Check(invariant);
        return ok;
    }

    public void Break(Invariant invariant, in TraceEvent e, string message, string expected, string actual) =>
        ledger.Break(invariant, e, message, expected, actual);

    public void Tolerate(Quirk quirk) => ledger.Tolerate(quirk);
}
