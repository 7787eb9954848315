namespace TraceReplay.Replay;

/// <summary>The line of a finding with its neighbours.</summary>
/// <param name="Lines">The lines, in the order of the trace; the finding's own is among them.</param>
/// <param name="Event">The name of the finding's event; null when its line is no event.</param>
/// <param name="EventsBefore">How many events the capture has before it.</param>
public sealed record FindingContext(IReadOnlyList<ContextLine> Lines, string? Event, long EventsBefore)
{
    /// <summary>The finding's own line; null when it could not be read again.</summary>
    public ContextLine? Self => Lines.FirstOrDefault(l => l.Relation == ContextRelation.Self);
}
