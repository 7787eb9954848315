using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The horizon as the rows of a policy tell it: every counterfactual decision names the first that differed.</summary>
internal struct HorizonPlace
{
    private string? _first;

    /// <summary>Takes the next decision; the place of the horizon if it lies behind it, else null.</summary>
    public string? Of(in Decision decision, Capture capture)
    {
        if (decision.Counterfactual)
        {
            return _first;
        }

        if (decision.Verdict.Kind == VerdictKind.Diverge)
        {
            _first ??= $"{capture.Files[decision.File].Name}:{decision.Line}";
        }

        return null;
    }
}
