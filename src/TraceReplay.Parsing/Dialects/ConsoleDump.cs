using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Lines that ftrace dumped to the console (ftrace_dump_one, kernel/trace/trace.c), as the kernel log gives them.</summary>
internal sealed class ConsoleDump(LineContext context, LineDialect[] dialects)
{
    /// <summary>Reads such a line.</summary>
    public LineVerdict Read(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        int length = ConsolePrefix.Length(line);
        ReadOnlySpan<byte> text = line[length..];
        if (length == 0 || text.IsEmpty)
        {
            return LineVerdict.NotMine;
        }

        if (text.SequenceEqual("Dumping ftrace buffer:"u8) || text.SequenceEqual("   (ftrace buffer empty)"u8)
            || text.SequenceEqual("---------------------------------"u8))
        {
            return LineVerdict.Ignored;
        }

        LineVerdict verdict = LossMessages.ReadCpuLoss(context, text, ref e);
        for (int i = 0; verdict == LineVerdict.NotMine && i < dialects.Length; i++)
        {
            verdict = dialects[i].Read(text, ref e);
        }

        context.MoveRight(length);
        return verdict;
    }
}
