namespace TraceReplay.Parsing;

/// <summary>What bpftrace prints beside a script's own output.</summary>
internal static class BpftraceMessages
{
    /// <summary>Whether a line without leading or trailing blanks is such a message.</summary>
    public static bool IsNoise(ReadOnlySpan<byte> text) => text[0] switch
    {
        (byte)'A' => IsStart(text) || text.StartsWith("Additional Info - helper: "u8),
        (byte)'~' => text.IndexOfAnyExcept((byte)'~') < 0,
        (byte)'[' or (byte)'(' => IsHistogramRow(text),
        (byte)']' or (byte)',' => IsEndOfKey(text),
        _ => IsWarning(text) || IsEchoedSource(text),
    };

    // "Attaching 8 probes...", and "Attached 8 probes" of newer versions.
    private static bool IsStart(ReadOnlySpan<byte> text) =>
        (text.StartsWith("Attaching "u8) || text.StartsWith("Attached "u8)) && text.IndexOf(" probe"u8) > 0;

    // "[1, 2)   169 |@@@   |", "[0]   5 |@@|", "(..., 0)   7 |@|"
    private static bool IsHistogramRow(ReadOnlySpan<byte> text)
    {
        int close = text.IndexOfAny((byte)')', (byte)']');
        int bar = text.IndexOf((byte)'|');
        return close > 0 && bar > close && text[^1] == '|' && bar < text.Length - 1 && text[(bar + 1)..^1].IndexOfAnyExcept((byte)'@', (byte)' ') < 0;
    }

    // A key with a stack in it takes several lines: "@x[", the frames, and then "]: 5" or ", kswapd0]: 5".
    private static bool IsEndOfKey(ReadOnlySpan<byte> text)
    {
        int close = text.LastIndexOf("]: "u8);
        return close >= 0 && NumberText.TryInt(text[(close + 3)..].TrimStart((byte)'-'), out _);
    }

    // "/tmp/decisions.bt:4:82-102: WARNING: Can't delete map element because it does not exist."
    private static bool IsWarning(ReadOnlySpan<byte> text)
    {
        int at = text.IndexOf(": WARNING: "u8);
        if (at < 0)
        {
            return text.StartsWith("WARNING: "u8);
        }

        int colon = text[..at].LastIndexOf((byte)':');
        return colon > 0 && at > colon + 1 && text[(colon + 1)..at].IndexOfAnyExcept(ByteSets.DigitsDash) < 0;
    }

    // bpftrace shows the line of the script that it warns of.
    private static bool IsEchoedSource(ReadOnlySpan<byte> text)
    {
        int colon = text.IndexOf((byte)':');
        if (colon <= 0)
        {
            return text.StartsWith("BEGIN {"u8) || text.StartsWith("END {"u8);
        }

        ReadOnlySpan<byte> probe = text[..colon];
        return probe.SequenceEqual("fexit"u8) || probe.SequenceEqual("fentry"u8) || probe.SequenceEqual("kprobe"u8)
            || probe.SequenceEqual("kretprobe"u8) || probe.SequenceEqual("tracepoint"u8) || probe.SequenceEqual("rawtracepoint"u8)
            || probe.SequenceEqual("kfunc"u8) || probe.SequenceEqual("kretfunc"u8) || probe.SequenceEqual("interval"u8);
    }
}
