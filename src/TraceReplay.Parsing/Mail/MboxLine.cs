namespace TraceReplay.Parsing;

/// <summary>The line that begins each mail of an mbox: <c>From someone Thu Jan  1 00:00:00 1970</c>, with or without a zone.</summary>
internal static class MboxLine
{
    private const int LongestLine = 300;

    /// <summary>Whether a line is one. Words that happen to begin with "From " hold no time of day with a year behind it.</summary>
    public static bool Is(ReadOnlySpan<byte> line)
    {
        if (line.Length > LongestLine || !line.StartsWith("From "u8))
        {
            return false;
        }

        for (int colon = 5; colon + 3 < line.Length; colon++)
        {
            if (IsTime(line, colon) && HasYear(line[(colon + 3)..]))
            {
                return true;
            }
        }

        return false;
    }

    // "hh:mm", with the colon at this place.
    private static bool IsTime(ReadOnlySpan<byte> line, int colon) =>
        line[colon] == ':' && IsDigit(line[colon - 2]) && IsDigit(line[colon - 1]) && IsDigit(line[colon + 1]) && IsDigit(line[colon + 2]);

    private static bool HasYear(ReadOnlySpan<byte> rest)
    {
        for (int i = 0; i + 4 < rest.Length; i++)
        {
            if (rest[i] == ' ' && NumberText.TryInt(rest.Slice(i + 1, 4), out int year) && year is > 1960 and < 2200)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';
}
