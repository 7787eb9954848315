using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What was checked of the invariants, over captures.</summary>
internal sealed class InvariantSums
{
    private readonly HashSet<string> _used = [];

    /// <summary>How many were checked at least once.</summary>
    public int Used => _used.Count;

    public long Checked { get; private set; }

    public long Broken { get; private set; }

    /// <summary>Of captures.</summary>
    public static InvariantSums Of(IEnumerable<InvariantResult> results)
    {
        var sums = new InvariantSums();
        foreach (InvariantCount count in results.SelectMany(r => r.Counts))
        {
            sums.Add(count.Invariant.Id, count.Checked, count.Broken);
        }

        return sums;
    }

    /// <summary>Adds one of a capture.</summary>
    public void Add(string id, long checkedTimes, long broken)
    {
        if (checkedTimes > 0)
        {
            _used.Add(id);
        }

        Checked += checkedTimes;
        Broken += broken;
    }
}
