using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What to hold a capture against.</summary>
public sealed record VerificationOptions
{
    /// <summary>The kernel line the user named, or null to find it in the capture.</summary>
    public KernelLine? Kernel { get; init; }

    /// <summary>The policies the user named; empty for the baseline of the recorded kernel.</summary>
    public IReadOnlyList<Policy> Policies { get; init; } = [];

    /// <summary>Policies that are replayed beside those: goldens hold them.</summary>
    public IReadOnlyList<Policy> Beside { get; init; } = [];

    /// <summary>How many findings of one kind are told in full; the others are counted.</summary>
    public int MaxFindings { get; init; } = 10;

    /// <summary>Whether the figures of the mail threads are wanted (<c>inspect --thread-stats</c>).</summary>
    public bool WithFigures { get; init; }

    /// <summary>Whether the course of the capture over time is wanted (<c>report --format html</c> and <c>perfetto</c>).</summary>
    public bool WithTimeline { get; init; }

    /// <summary>
    /// Whether the outcomes and the stalls are kept one by one, as goldens and reports want them. Without them memory does not grow with the
    /// length of the trace.
    /// </summary>
    public bool KeepsRows { get; init; } = true;

    /// <summary>Counts the findings while the events are read, for who waits; null when nobody does.</summary>
    public FindingCounter? Counter { get; init; }

    /// <summary>
    /// Makes a sink that takes every decision of a policy as it comes (<c>replay</c>); null when nobody wants them. A capture whose
    /// losses were told late is read twice, and one that does not name its kernel is replayed into several lines: the sink that counts is the
    /// result's (<see cref="PolicyResult.Observer"/>).
    /// </summary>
    public Func<Policy, NameTable, IDecisionSink>? Observer { get; init; }
}
