using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The ways in which tracers say that they lost events.</summary>
internal static class LossMessages
{
    /// <summary>Reads such a line, without its outer blanks, into a loss event.</summary>
    public static LineVerdict Read(LineContext context, ReadOnlySpan<byte> text, ref TraceEvent e)
    {
        if (text.StartsWith("# entries-in-buffer/entries-written: "u8))
        {
            return ReadEntries(context, text, ref e);
        }

        LineVerdict loss = text[^1] == ']' ? ReadCpuLoss(context, AfterBuffer(text), ref e) : LineVerdict.NotMine;
        if (loss != LineVerdict.NotMine)
        {
            return loss;
        }

        if (text.StartsWith("Lost "u8) && text.EndsWith(" events"u8))
        {
            // bpftrace says it when it reads the ring buffer, so the line can stand anywhere after the loss.
            return context.Lose(ref e, -1, FirstNumber(text), LossPlace.Anywhere);
        }

        return text.StartsWith("Processed "u8) && text.IndexOf(" events and lost "u8) > 0
            ? context.Lose(ref e, -1, -1, LossPlace.Anywhere)
            : LineVerdict.NotMine;
    }

    // "# entries-in-buffer/entries-written: 3200/5000   #P:2": the oldest 1800 were overwritten.
    private static LineVerdict ReadEntries(LineContext context, ReadOnlySpan<byte> text, ref TraceEvent e)
    {
        int pos = text.IndexOf(": "u8) + 2;
        while (pos < text.Length && text[pos] == ' ')
        {
            pos++;
        }

        context.Dialect = Dialect.Ftrace;
        bool read = NumberText.TryDigits(text, ref pos, out long kept) && pos < text.Length && text[pos++] == '/';
        return read && NumberText.TryDigits(text, ref pos, out long written) && kept < written
            ? context.LoseBeginning(ref e, written - kept, CpusOf(text))
            : LineVerdict.Ignored;
    }

    private static int CpusOf(ReadOnlySpan<byte> text)
    {
        int at = text.IndexOf("#P:"u8);
        long cpus = at < 0 ? 0 : FirstNumber(text[at..]);
        return cpus is > 0 and <= int.MaxValue ? (int)cpus : 0;
    }

    /// <summary>
    /// Reads ftrace's <c>CPU:1 [LOST 12 EVENTS]</c> and <c>CPU:1 [LOST EVENTS]</c>, trace-cmd's <c>CPU:1 [12 EVENTS DROPPED]</c> and
    /// <c>CPU:1 [EVENTS DROPPED]</c>.
    /// </summary>
    public static LineVerdict ReadCpuLoss(LineContext context, ReadOnlySpan<byte> text, ref TraceEvent e)
    {
        int open = text.IndexOf((byte)'[');
        if (open < 0 || text[^1] != ']' || text[..open].IndexOfAnyExcept(ByteSets.CpuColumn) >= 0)
        {
            return LineVerdict.NotMine;
        }

        ReadOnlySpan<byte> words = text[(open + 1)..^1];
        if (words.SequenceEqual("SUBBUFFER START"u8))
        {
            return LineVerdict.Ignored;
        }

        bool lost = words.StartsWith("LOST "u8) && words.EndsWith("EVENTS"u8);
        if (!lost && !words.EndsWith("EVENTS DROPPED"u8))
        {
            return LineVerdict.NotMine;
        }

        long cpu = FirstNumber(text[..open]);
        return context.Lose(ref e, cpu is >= 0 and <= int.MaxValue ? (int)cpu : -1, FirstNumber(words), LossPlace.Here);
    }

    // With several buffers trace-cmd puts "buffer: " before the line.
    private static ReadOnlySpan<byte> AfterBuffer(ReadOnlySpan<byte> text)
    {
        int cpu = text.LastIndexOf(": CPU:"u8);
        return cpu > 0 ? text[(cpu + 2)..] : text;
    }

    private static long FirstNumber(ReadOnlySpan<byte> text)
    {
        int pos = text.IndexOfAnyInRange((byte)'0', (byte)'9');
        return pos >= 0 && NumberText.TryDigits(text, ref pos, out long number) ? number : -1;
    }
}
