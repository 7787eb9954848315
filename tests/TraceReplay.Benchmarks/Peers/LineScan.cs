namespace TraceReplay.Benchmarks;

/// <summary>The least that any reader of lines must do: one search for the newline a line.</summary>
internal static class LineScan
{
    /// <summary>Counts the newlines, going from one to the next.</summary>
    public static long Count(ReadOnlySpan<byte> text)
    {
        long lines = 0;
        for (int end; (end = text.IndexOf((byte)'\n')) >= 0; lines++)
        {
            text = text[(end + 1)..];
        }

        return lines;
    }
}
