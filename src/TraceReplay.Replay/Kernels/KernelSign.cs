using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What a capture shows of a mark.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Has">Whether the capture has it.</param>
public sealed record KernelSign(KernelMark Mark, bool Has)
{
    /// <summary>Whether a kernel of this version can have left it.</summary>
    public bool Admits(KernelVersion version) => Mark.Admits(version, Has);

    /// <summary>The sign in words: <c>mm_vmscan_balance_pgdat_begin (7.2 has it, 7.1 does not)</c>.</summary>
    public override string ToString() => $"{(Has ? string.Empty : "no ")}{Mark.Name} ({Mark.With} has it, {Mark.Without} does not)";
}
