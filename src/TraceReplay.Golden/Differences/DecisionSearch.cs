using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>Finds decisions of a policy by how many of their site come before them.</summary>
/// <param name="capture">The capture that is replayed again.</param>
/// <param name="sought">The decisions.</param>
internal sealed class DecisionSearch(Capture capture, IReadOnlySet<(DecisionSite Site, long Index)> sought) : IDecisionSink
{
    private readonly long[] _seen = new long[DecisionSites.All.Count];
    private readonly Dictionary<(DecisionSite Site, long Index), DecisionReason> _found = [];

    public DecisionReason? this[DecisionSite site, long index] => _found.GetValueOrDefault((site, index));

    public void OnDecision(in Decision decision)
    {
        long index = _seen[(int)decision.Site]++;
        if (sought.Contains((decision.Site, index)))
        {
            _found[(decision.Site, index)] = DecisionReason.Of(decision, capture);
        }
    }
}
