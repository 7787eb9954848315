namespace TraceReplay.Replay;

/// <summary>What a finding is about; the names are the contract's.</summary>
public enum FindingKind : byte
{
    /// <summary>The kernel did what its source cannot do.</summary>
    Divergence,

    /// <summary>A consequence of the kernel's code that every trace of its line shows does not hold.</summary>
    Invariant,

    /// <summary>A golden differs, is missing or is orphaned.</summary>
    Golden,

    /// <summary>The input: malformed lines, losses, files that cannot be read.</summary>
    Input,
}
