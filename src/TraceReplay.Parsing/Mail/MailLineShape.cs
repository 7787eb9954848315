namespace TraceReplay.Parsing;

/// <summary>What the dialects make of a line of a mail's text.</summary>
/// <param name="Verdict">Their verdict.</param>
/// <param name="Event">The event whose fields were read, complete or not; else null.</param>
/// <param name="Dialect">The dialect that took it.</param>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="IsUnknownEvent">Whether it is an event without a schema.</param>
internal readonly record struct MailLineShape(
    LineVerdict Verdict, KnownEvent? Event, Dialect Dialect, FaultKind Fault, bool IsUnknownEvent)
{
    /// <summary>Whether it tells of something that happened on the machine.</summary>
    public bool IsEvent => IsUnknownEvent || Verdict is LineVerdict.Parsed or LineVerdict.Malformed or LineVerdict.Loss;

    /// <summary>Whether it is an event of which only name and fields stand there.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it is a row of a table that lacks columns.</summary>
    public bool IsShortRow => Verdict == LineVerdict.Malformed && Fault == FaultKind.FewColumns;
}
