using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>The invariants of one pass. A capture that does not say its kernel is held against those of every line; its events then tell which counts.</summary>
internal sealed class InvariantRuns
{
    private readonly InvariantRun[] _runs;

    private InvariantRuns(InvariantRun[] runs) => _runs = runs;

    public static InvariantRuns Start(KernelIdentity kernel, bool undecided, Capture capture, int maxFindings)
    {
        IReadOnlyList<KernelLine> lines = undecided ? KernelLineCatalogue.All : [kernel.Line];
        return new InvariantRuns([.. lines.Select(line => new InvariantRun(line, capture, maxFindings))]);
    }

    /// <summary>Hands an event on, of which the gate says this.</summary>
    public void OnEvent(in TraceEvent e, GateSigns signs)
    {
        foreach (InvariantRun run in _runs)
        {
            run.OnEvent(e, signs);
        }
    }

    /// <summary>The kernel lines whose invariants the events are held against.</summary>
    public IEnumerable<KernelLine> Lines => _runs.Select(run => run.Line);

    /// <summary>How often those of a line were broken so far.</summary>
    public long BrokenOn(KernelLine line) => Array.Find(_runs, run => run.Line == line)?.BrokenSoFar ?? 0;

    /// <summary>Ends the pass; the result of the line that was recorded.</summary>
    public InvariantResult Complete(KernelLine line) => Array.Find(_runs, run => run.Line == line)!.Complete();
}
