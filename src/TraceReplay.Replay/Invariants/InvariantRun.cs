using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Holds the events of one capture against the invariants of one kernel line.</summary>
public sealed class InvariantRun : IEventSink
{
    private readonly Invariant[][] _byKind;
    private readonly EventGate _gate;
    private readonly InvariantLedger _ledger;
    private readonly InvariantContext _context;
    private readonly Tracks _tracks;

    /// <summary>Makes a run.</summary>
    /// <param name="line">The kernel line that was recorded.</param>
    /// <param name="capture">The capture: its files, its names, and what its snapshots say of the machine.</param>
    /// <param name="maxFindings">How many findings of one invariant are told in full; the others are counted.</param>
    public InvariantRun(KernelLine line, Capture capture, int maxFindings = 10)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(capture);
        Line = line;
        _byKind = InvariantChecks.ByKind(line);
        _gate = new EventGate(capture.Files);
        _ledger = new InvariantLedger(line, capture.Names, capture.Files, maxFindings);
        _context = new InvariantContext(line, capture.Names, capture.Snapshots, _ledger);
        _tracks = new Tracks(_context);
    }

    /// <summary>The kernel line.</summary>
    public KernelLine Line { get; }

    /// <summary>How often they were broken so far.</summary>
    internal long BrokenSoFar => _ledger.BrokenSoFar;

    /// <inheritdoc/>
    public void OnEvent(in TraceEvent e) => OnEvent(e, _gate.Look(e));

    /// <summary>The same for an event that was looked at before.</summary>
    internal void OnEvent(in TraceEvent e, GateSigns signs)
    {
        if (signs != GateSigns.None && !Admit(signs))
        {
            return;
        }

        _context.Kinds.Add(e.Kind);
        _context.Suspects.Pass(e.Time);
        if (!_tracks.Open(e))
        {
            return;
        }

        foreach (Invariant invariant in _byKind[(int)e.Kind])
        {
            invariant.Check(e, _context);
        }

        _tracks.Close(e);
    }

    /// <summary>The trace is over: what is still open stays open, and accuses nobody.</summary>
    public InvariantResult Complete() => _ledger.Result(_context.Kinds);

    private bool Admit(GateSigns signs)
    {
        if ((signs & GateSigns.Forget) != 0)
        {
            _tracks.Forget();
        }

        if ((signs & GateSigns.TimeWentBack) != 0)
        {
            _ledger.Tolerate(Quirk.TimeWentBack);
        }

        if ((signs & GateSigns.Repeat) != 0)
        {
            _ledger.Tolerate(Quirk.RecordedTwice);
        }

        return (signs & GateSigns.Skip) == 0;
    }
}
