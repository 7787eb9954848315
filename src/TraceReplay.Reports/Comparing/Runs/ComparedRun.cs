using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One run of a side, as the measures look at it.</summary>
internal sealed class ComparedRun
{
    private readonly SideEvidence _side;

    /// <summary>Takes a run.</summary>
    /// <param name="result">What came of its capture.</param>
    /// <param name="side">What the runs of its side show together.</param>
    public ComparedRun(CaptureResult result, SideEvidence side)
    {
        (Result, _side) = (result, side);
        (Span, Traced) = (RunSpan.Of(result.Capture), RunSpan.OfTracepoints(result.Capture));
    }

    /// <summary>What came of its capture.</summary>
    public CaptureResult Result { get; }

    /// <summary>By the rules of the recorded kernel.</summary>
    public PolicyResult Own => Result.Leading;

    /// <summary>When anything was recorded; null where the trace has no times in seconds.</summary>
    public RunSpan? Span { get; }

    /// <summary>When tracepoints were recorded; null as above.</summary>
    public RunSpan? Traced { get; }

    /// <summary>Whether any of the kinds of events is recorded, or ruled out by a counter of the kernel: only then does a number that rests on them tell something.</summary>
    public bool Tells(params ReadOnlySpan<EventKind> kinds)
    {
        foreach (EventKind kind in kinds)
        {
            if (_side.Kinds.Contains(kind) || VmStatGrowth.RulesOut(kind, Result.Capture.Snapshots))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number that rests on events of these kinds; unknown where none of them is recorded.</summary>
    public MeasureValue Count(double number, params ReadOnlySpan<EventKind> kinds) => Tells(kinds) ? MeasureValue.Of(number) : MeasureValue.Unknown;

    /// <summary>A number of decisions; unknown where the side shows none of the site, for nothing tells then whether it was reached.</summary>
    public MeasureValue Decisions(DecisionSite site, double number) => _side.Sites.Contains(site) ? MeasureValue.Of(number) : MeasureValue.Unknown;
}
