using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What an invariant says.</summary>
public sealed record InvariantInfo
{
    /// <summary>Its number, 1 to 40, fixed once published.</summary>
    public required int Number { get; init; }

    /// <summary>Its id, as findings name it: <c>I26</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"I{Number:D2}");

    /// <summary>The invariant in one line.</summary>
    public required string Title { get; init; }

    /// <summary>When it is checked.</summary>
    public required string When { get; init; }

    /// <summary>What must hold then.</summary>
    public required string Then { get; init; }

    /// <summary>What the order of lines in a trace can do to it.</summary>
    public required InvariantTolerance Tolerance { get; init; }

    /// <summary>What is tolerated, and how it is bounded; null when nothing is.</summary>
    public string? Tolerated { get; init; }

    /// <summary>The kernel lines it holds for.</summary>
    public Func<KernelLine, bool> HoldsFor { get; init; } = static _ => true;

    /// <summary>The events it is checked at.</summary>
    public required IReadOnlyList<EventKind> Events { get; init; }

    /// <summary>What it needs besides these; null for nothing.</summary>
    public string? Needs { get; init; }

    /// <summary>The places of the source that imply it.</summary>
    public required IReadOnlyList<SourcePlace> Places { get; init; }

    /// <summary>A trace that breaks it.</summary>
    public required InvariantExample Example { get; init; }

    /// <summary>The kernel lines it holds for, oldest first.</summary>
    public IEnumerable<KernelLine> KernelLines => KernelLineCatalogue.All.Where(HoldsFor);
}
