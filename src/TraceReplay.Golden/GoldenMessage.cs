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

    /// <summary>The line for machines, why nothing was written, and the difference; empty when nothing is wrong.</summary>
    public static IReadOnlyList<string> Lines(GoldenOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (!outcome.IsError)
        {
            return [];
        }

        List<string> lines = [Line(outcome)];
        if (outcome.NotWritten is not null)
        {
            lines.Add($"the received text was not written: {outcome.NotWritten}");
        }

        if (outcome.DiffersOnlyInLineEnds)
        {
            lines.Add("the golden differs only in line ends: it has CRLF where LF is expected");
        }

        lines.AddRange(outcome.Diff);
        return lines;
    }
}
