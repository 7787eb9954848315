using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>Finds decisions of a policy by how many of their site come before them.</summary>
/// <param name="sought">The decisions.</param>
internal sealed class DecisionSearch(IReadOnlySet<(DecisionSite Site, long Index)> sought) : IDecisionSink
{
    private readonly long[] _seen = new long[DecisionSites.All.Count];
    private readonly Dictionary<(DecisionSite Site, long Index), Decision> _found = [];

    /// <summary>A decision that was sought; null where it did not come.</summary>
    public Decision? this[DecisionSite site, long index] => _found.TryGetValue((site, index), out Decision found) ? found : null;

    public void OnDecision(in Decision decision)
    {
        long index = _seen[(int)decision.Site]++;
        if (sought.Contains((decision.Site, index)))
        {
            _found[(decision.Site, index)] = decision;
        }
    }
}
