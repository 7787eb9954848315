using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>An input that a decision site rests on.</summary>
/// <param name="Site">The kernel's function.</param>
/// <param name="Input">The input.</param>
/// <param name="Effect">What cannot be told without it.</param>
internal sealed record SiteNeed(string Site, RecordedInput Input, string Effect)
{
    /// <summary>What tells the same, on kernels that do not trace the input too; null when nothing does.</summary>
    public RecordedInput? StandIn { get; init; }

    /// <summary>Events of which none happens without the input: where one stands, the input was not recorded.</summary>
    public IReadOnlyList<EventKind> Witnesses { get; init; } = [];

    /// <summary>The input counts only in a capture that has this event; <see cref="EventKind.None"/> when it always does.</summary>
    public EventKind OnlyWith { get; init; }
}
