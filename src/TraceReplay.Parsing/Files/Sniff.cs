namespace TraceReplay.Parsing;

/// <summary>What the beginning of a file shows it to be.</summary>
/// <param name="Dialect">The trace's dialect, or <see cref="Dialect.None"/>.</param>
/// <param name="SnapshotKind">What it is a snapshot of, or null.</param>
/// <param name="Events">How many lines are events, those without a schema included.</param>
/// <param name="InSeconds">Whether the first event's time is in seconds.</param>
/// <param name="FirstTime">That time, in ns; 0 when it is not in seconds.</param>
/// <param name="OnlyCpu">The CPU of all events looked at, or -1 when there are several or none is named.</param>
/// <param name="Error">Why it is neither; null when it is one of them.</param>
internal readonly record struct Sniff(Dialect Dialect, string? SnapshotKind, long Events, bool InSeconds, long FirstTime, int OnlyCpu, string? Error)
{
    /// <summary>Whether the text came in a mail.</summary>
    public bool IsMail { get; init; }

    /// <summary>Whether the file is a trace.</summary>
    public bool IsTrace => Dialect != Dialect.None;
}
