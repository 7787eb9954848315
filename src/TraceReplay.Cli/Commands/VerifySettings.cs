using TraceReplay.Golden;

namespace TraceReplay.Cli;

/// <summary>The options of <c>verify</c>, checked.</summary>
/// <param name="Store">The goldens.</param>
/// <param name="IsStrict">Whether an undetermined decision makes the command inconclusive.</param>
/// <param name="MaxFindings">How many findings of one kind are told in full.</param>
/// <param name="Explains">Whether it is to be told what left decisions open.</param>
/// <param name="ShowsCoverage">Whether the branches of the model are to be counted.</param>
internal sealed record VerifySettings(GoldenStore Store, bool IsStrict, int MaxFindings, bool Explains, bool ShowsCoverage)
{
    /// <summary>Whether received goldens are written.</summary>
    public bool WritesReceived { get; init; }

    /// <summary>The file with further paths; null without one.</summary>
    public string? From { get; init; }

    /// <summary>Which part of the captures is verified; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The folder for the rows by capture; null where none is wanted.</summary>
    public string? Partition { get; init; }
}
