using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>Replays a changed capture from memory, as <c>verify</c> replays it from its files.</summary>
internal sealed class MutantReplay : IDecisionSink
{
    private readonly List<Told> _told = [];
    private readonly Replayer _replayer;
    private readonly InvariantRun _invariants;
    private readonly MutationCapture _capture;

    private MutantReplay(MutationCapture capture)
    {
        _capture = capture;
        _replayer = new Replayer(Policy.BaselineOf(capture.Line), isNative: true, capture.Capture, this, capture.Line);
        _invariants = new InvariantRun(capture.Line, capture.Capture);
    }

    /// <summary>What verify finds in a capture with a change, up to an event: what is cut off there is not judged.</summary>
    public static IReadOnlyList<Told> Run(MutationCapture capture, Change change, int count)
    {
        var replay = new MutantReplay(capture);
        int from = 0;
        foreach (Edit edit in change.Edits.OrderBy(e => e.Index))
        {
            replay.Feed(capture.Events.AsSpan(from..edit.Index));
            replay.Feed(edit.Instead);
            from = edit.Index + 1;
        }

        replay.Feed(capture.Events.AsSpan(from..Math.Max(from, count)));
        return replay.Complete();
    }

    public void OnDecision(in Decision decision)
    {
        if (decision.Verdict.Kind == VerdictKind.Diverge)
        {
            _told.Add(new Told(new Place(decision.File, decision.Line), DecisionSites.NameOf(decision.Site)));
        }
    }

    private void Feed(ReadOnlySpan<TraceEvent> events)
    {
        foreach (ref readonly TraceEvent e in events)
        {
            _replayer.OnEvent(e);
            _invariants.OnEvent(e);
        }
    }

    private List<Told> Complete()
    {
        _replayer.Complete();
        foreach (Finding finding in _invariants.Complete().Findings.Where(f => f.File is not null))
        {
            _told.Add(new Told(new Place(_capture.FileOf(finding.File!), finding.Line), finding.Id));
        }

        return _told;
    }
}
