namespace TraceReplay.Reports;

/// <summary>An input that a decision site rests on and a capture lacks.</summary>
/// <param name="Site">The decision site.</param>
/// <param name="Input">What is missing.</param>
/// <param name="Effect">What cannot be told without it.</param>
/// <param name="IsCertain">Whether it was not recorded; else it may be that it never happened.</param>
/// <param name="StandsInFor">The event that it stands in for, which this kernel does not trace; null when it stands for itself.</param>
/// <param name="Present">What the capture holds that comes nearest by name.</param>
/// <param name="Record">The command that would have recorded it.</param>
internal sealed record MissingInput(
    string Site, RecordedInput Input, string Effect, bool IsCertain, string? StandsInFor, IReadOnlyList<string> Present, string Record)
{
    /// <summary>How it is missing, in words.</summary>
    public string Manner => Input.Kind switch
    {
        InputKind.Snapshot => "not in the capture",
        InputKind.Tracepoint when Input.Field is not null => "not printed",
        _ when IsCertain => "not recorded",
        _ => "not recorded, or it never happened",
    };
}
