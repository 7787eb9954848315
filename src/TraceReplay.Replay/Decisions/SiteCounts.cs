using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>The decisions of one site, or of all, by verdict. Counterfactual ones are counted apart.</summary>
public sealed class SiteCounts
{
    /// <summary>All decisions.</summary>
    public long Decisions => Agree + Diverge + Undetermined + Counterfactual;

    /// <summary>The kernel did what the source says.</summary>
    public long Agree { get; private set; }

    /// <summary>The kernel did something else.</summary>
    public long Diverge { get; private set; }

    /// <summary>An input is missing.</summary>
    public long Undetermined { get; private set; }

    /// <summary>After the policy's horizon: never counted as agreement.</summary>
    public long Counterfactual { get; private set; }

    /// <summary>Of <see cref="Agree"/>: those that rest on a presumption.</summary>
    public long Presumed { get; private set; }

    internal void Add(in Decision decision)
    {
        if (decision.Counterfactual)
        {
            Counterfactual++;
            return;
        }

        switch (decision.Verdict.Kind)
        {
            case VerdictKind.Agree:
                Agree++;
                Presumed += decision.Verdict.Presumed == Presumptions.None ? 0 : 1;
                break;
            case VerdictKind.Diverge:
                Diverge++;
                break;
            default:
                Undetermined++;
                break;
        }
    }
}
