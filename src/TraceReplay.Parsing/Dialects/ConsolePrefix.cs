namespace TraceReplay.Parsing;

/// <summary>
/// What stands before each line of a trace that ftrace dumped to the console (<c>ftrace_dump_on_oops</c>):
/// <c>[   12.345678] </c> of the kernel log, with <c>&lt;4&gt;</c> before it in a raw log, and the caller <c>[  T77] </c> behind it.
/// </summary>
internal static class ConsolePrefix
{
    /// <summary>Its length in a line; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<byte> line)
    {
        int pos = SkipLevel(line);
        int time = BracketLength(line[pos..], out ReadOnlySpan<byte> text);
        int dot = text.IndexOf((byte)'.');
        if (time == 0 || dot <= 0 || text[dot..].Length != 7 || !AreDigits(text[..dot]) || !AreDigits(text[(dot + 1)..]))
        {
            return 0;
        }

        pos += time;
        int caller = BracketLength(line[pos..], out text);
        pos += text is [(byte)'T' or (byte)'C', ..] && AreDigits(text[1..]) ? caller : 0;
        return pos < line.Length && line[pos] == ' ' ? pos + 1 : 0;
    }

    // "<4>"
    private static int SkipLevel(ReadOnlySpan<byte> line)
    {
        int close = line.StartsWith("<"u8) ? line.IndexOf((byte)'>') : -1;
        return close > 1 && AreDigits(line[1..close]) ? close + 1 : 0;
    }

    private static int BracketLength(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> text)
    {
        int close = line.StartsWith("["u8) ? line.IndexOf((byte)']') : -1;
        text = close < 0 ? default : line[1..close].TrimStart((byte)' ');
        return close + 1;
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
