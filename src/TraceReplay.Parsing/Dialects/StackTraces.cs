namespace TraceReplay.Parsing;

/// <summary>The stack traces that tracers print below an event. They hold no event.</summary>
internal static class StackTraces
{
    private const int LeastAddressDigits = 4;
    private const int MostAddressDigits = 16;

    /// <summary>
    /// Whether what stands in the place of an event, or of its fields, announces frames: <c>&lt;stack trace&gt;</c> of ftrace,
    /// <c>kernel_stack: &lt;stack trace &gt;</c> of trace-cmd.
    /// </summary>
    public static bool IsHeader(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart((byte)' ');
        return text.StartsWith("<stack trace"u8) || text.StartsWith("<user stack trace"u8);
    }

    /// <summary>Whether a line, and the same line without its outer blanks, is a frame.</summary>
    public static bool IsFrame(ReadOnlySpan<byte> line, ReadOnlySpan<byte> text) =>
        text.StartsWith("=> "u8) || IsAddressed(line, text) || (line[0] is (byte)' ' or (byte)'\t' && IsSymbol(text));

    // perf, sample__fprintf_callchain: a tab, the address in 16 columns, "function+0x10 ([kernel.kallsyms])" as far as it was asked for.
    private static bool IsAddressed(ReadOnlySpan<byte> line, ReadOnlySpan<byte> text)
    {
        int blank = text.IndexOf((byte)' ');
        int digits = blank < 0 ? text.Length : blank;
        bool tabbed = line[0] == '\t';
        return digits is >= LeastAddressDigits and <= MostAddressDigits
            && (tabbed || (blank > 0 && text[^1] == ')'))
            && text[..digits].IndexOfAnyExcept(ByteSets.LowerHex) < 0;
    }

    // bpftrace, a kstack in a map's key: "    shrink_node+5", or "    0xffffffff9e12a0b0" where it knows no symbol.
    private static bool IsSymbol(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("0x"u8) && text.Length > LeastAddressDigits && text[2..].IndexOfAnyExcept(ByteSets.LowerHex) < 0)
        {
            return true;
        }

        int plus = text.LastIndexOf((byte)'+');
        return plus > 0 && plus + 1 < text.Length
            && text[..plus].IndexOfAnyExcept(ByteSets.Symbol) < 0
            && text[(plus + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }
}
