namespace TraceReplay.Golden;

/// <summary>What came of one comparison.</summary>
public sealed record GoldenOutcome
{
    /// <summary>The capture.</summary>
    public required string CaptureName { get; init; }

    /// <summary>The policy.</summary>
    public required string PolicyName { get; init; }

    /// <summary>The result.</summary>
    public required GoldenStatus Status { get; init; }

    /// <summary>The golden's path, under the golden folder as the user wrote it, with '/'.</summary>
    public required string VerifiedPath { get; init; }

    /// <summary>Where the text was left for the user to look at; null when it was not written.</summary>
    public string? ReceivedPath { get; init; }

    /// <summary>Why it was not written although a golden differs or is missing; null when it was.</summary>
    public string? NotWritten { get; init; }

    /// <summary>Whether the golden has CRLF line ends and is otherwise the same.</summary>
    public bool DiffersOnlyInLineEnds { get; init; }

    /// <summary>The first line of the golden that differs, from 1; 0 when none does.</summary>
    public int FirstLine { get; init; }

    /// <summary>That line in the golden; null past its end.</summary>
    public string? VerifiedLine { get; init; }

    /// <summary>The line received in its place; null past the end.</summary>
    public string? ReceivedLine { get; init; }

    /// <summary>What the golden says otherwise, in words; empty when it is missing, or differs in its line ends alone.</summary>
    public IReadOnlyList<GoldenDifference> Differences { get; init; } = [];

    /// <summary>Why no difference has a reason although decisions changed; null when nothing stood in the way.</summary>
    public string? NoReasons { get; init; }

    /// <summary>The difference by lines.</summary>
    public IReadOnlyList<string> Diff { get; init; } = [];

    /// <summary>Whether it makes the command fail.</summary>
    public bool IsError => Status is GoldenStatus.Differ or GoldenStatus.Missing;

    /// <summary>The status as the contract writes it.</summary>
    public string StatusWord => WordOf(Status);

    /// <summary>A status as the contract writes it.</summary>
    public static string WordOf(GoldenStatus status) => status switch
    {
        GoldenStatus.Match => "match",
        GoldenStatus.Differ => "differ",
        GoldenStatus.Missing => "missing",
        _ => "none",
    };
}
