using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>How often a capture reached each branch of the model.</summary>
public sealed class CoverageCounts
{
    private readonly long[] _hits = new long[Enum.GetValues<Branch>().Length];

    /// <summary>How often a branch was reached.</summary>
    public long this[Branch branch] => _hits[(int)branch];

    internal void Hit(Branch branch) => _hits[(int)branch]++;
}
