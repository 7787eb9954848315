using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Something in a recording that only some kernels have. What lies between <see cref="Without"/> and <see cref="With"/> was not looked up.</summary>
public sealed record KernelMark
{
    /// <summary>An event, a field of an event, or a line of a snapshot.</summary>
    public required string Name { get; init; }

    /// <summary>The version nearest to <see cref="With"/> that is known to lack it.</summary>
    public required KernelVersion Without { get; init; }

    /// <summary>The version nearest to <see cref="Without"/> that is known to have it.</summary>
    public required KernelVersion With { get; init; }

    /// <summary>The file of the kernel's source that prints it.</summary>
    public required string Source { get; init; }

    /// <summary>Whether a posted series has it too, so that a patched kernel of any version can: then it contradicts no release.</summary>
    public bool IsProposed { get; init; }

    /// <summary>Whether a capture has it; null when the capture could not show it.</summary>
    internal Func<Capture, bool?> Look { get; init; } = static _ => null;

    /// <summary>Whether kernels gained it; false when they lost it.</summary>
    public bool IsGain => Without.IsBefore(With);

    /// <summary>Whether a kernel of this version can have (or lack) it, as far as was looked up.</summary>
    /// <param name="version">The version.</param>
    /// <param name="has">Whether the capture has it.</param>
    public bool Admits(KernelVersion version, bool has) => has == IsGain ? Older.IsBefore(version) : version.IsBefore(Newer);

    private KernelVersion Older => IsGain ? Without : With;

    private KernelVersion Newer => IsGain ? With : Without;
}
