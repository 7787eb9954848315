using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Follows the decisions of a policy to tell, at a divergence, how far they agreed.</summary>
internal sealed class MatchedPrefixes(IReadOnlyList<FileAccount> files)
{
    private readonly Reach[] _sites = new Reach[DecisionSites.All.Count];
    private long _agreed;

    /// <summary>Takes the next decision.</summary>
    public void Add(in Decision decision)
    {
        if (decision.Verdict.Kind == VerdictKind.Agree && !decision.Counterfactual)
        {
            ref Reach reach = ref _sites[(int)decision.Site];
            reach = new Reach(reach.Agreed + 1, decision.File, decision.Line, decision.Time);
            _agreed++;
        }
    }

    /// <summary>
    /// The prefix before a decision. Null for one that rests on the lack of an event: it is made when the trace is over, and what
    /// agreed by then lies behind its line too.
    /// </summary>
    public MatchedPrefix? Before(in Decision decision)
    {
        Reach reach = _sites[(int)decision.Site];
        if (reach.Agreed == 0)
        {
            return new MatchedPrefix(_agreed, 0, null, 0, null);
        }

        bool isBehind = decision.File == reach.File ? reach.Line > decision.Line : reach.Time.Value > decision.Time.Value;
        return isBehind
            ? null
            : new MatchedPrefix(_agreed, reach.Agreed, files[reach.File].Name, reach.Line, reach.Time.Format == TimeFormat.None ? null : reach.Time.ToString());
    }

    private readonly record struct Reach(long Agreed, int File, long Line, TraceTime Time);
}
