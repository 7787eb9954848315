namespace TraceReplay.Golden;

/// <summary>A failed comparison in words: the first line is for machines, the rest for people.</summary>
public static class GoldenMessage
{
    /// <summary><c>golden: differ: verified=golden/x/p.verified.txt received=golden/x/p.received.txt</c>.</summary>
    public static string Line(GoldenOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return $"golden: {outcome.StatusWord}: verified={outcome.VerifiedPath} received={outcome.ReceivedPath ?? "-"}";
    }

    /// <summary>The line for machines, what is to be said, and the difference by lines; empty when nothing is wrong.</summary>
    public static IReadOnlyList<string> Lines(GoldenOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcome.IsError ? [Line(outcome), .. Notes(outcome), .. outcome.Diff] : [];
    }

    /// <summary>Why nothing was written, and what changed.</summary>
    public static IReadOnlyList<string> Notes(GoldenOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcome.NotWritten is string why ? [$"the received text was not written: {why}", .. Changes(outcome)] : [.. Changes(outcome)];
    }

    /// <summary>What changed, from what to what, and why; the difference by lines is not in it.</summary>
    public static IEnumerable<string> Changes(GoldenOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcome.DiffersOnlyInLineEnds
            ? ["the golden differs only in line ends: it has CRLF where LF is expected"]
            : DifferenceText.Lines(outcome);
    }
}
