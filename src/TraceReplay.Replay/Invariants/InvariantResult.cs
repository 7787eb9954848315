using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What came of holding one capture against the invariants.</summary>
public sealed class InvariantResult
{
    /// <summary>The kernel line whose invariants they are.</summary>
    public required KernelLine Line { get; init; }

    /// <summary>The counts, one an invariant, by number.</summary>
    public required IReadOnlyList<InvariantCount> Counts { get; init; }

    /// <summary>The lines that break one: of each the first in full, the others counted.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>How often each known fault of recorders, and each race that no trace point orders, was tolerated.</summary>
    public required IReadOnlyDictionary<Quirk, long> Quirks { get; init; }

    /// <summary>How often any of them was checked.</summary>
    public long Checked => Counts.Sum(c => c.Checked);

    /// <summary>How often any of them was broken.</summary>
    public long Broken => Counts.Sum(c => c.Broken);
}
