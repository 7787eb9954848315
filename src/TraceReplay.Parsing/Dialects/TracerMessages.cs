using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Lines that tracers print between events: headers, warnings, map dumps, and what they say was lost.</summary>
internal static class TracerMessages
{
    /// <summary>Reads such a line; <see cref="LineVerdict.NotMine"/> for any other.</summary>
    public static LineVerdict Read(LineContext context, ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        ReadOnlySpan<byte> text = line.Trim(" \t"u8);
        if (text.IsEmpty)
        {
            return LineVerdict.Ignored;
        }

        LineVerdict loss = LossMessages.Read(context, text, ref e);
        if (loss != LineVerdict.NotMine)
        {
            return loss;
        }

        NoteHeader(context, text);
        return IsNoise(line) ? LineVerdict.Ignored : LineVerdict.NotMine;
    }

    /// <summary>Whether a line is a message that holds no event and tells of no loss.</summary>
    public static bool IsNoise(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> text = line.Trim(" \t"u8);
        return text.IsEmpty
            || text[0] is (byte)'#' or (byte)'@'
            || IsTracerHeader(text)
            || BpftraceMessages.IsNoise(text)
            || StackTraces.IsFrame(line, text)
            || text.SequenceEqual("Check IO/CPU overload!"u8);
    }

    private static void NoteHeader(LineContext context, ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("# tracer:"u8))
        {
            context.Dialect = Dialect.Ftrace;
        }
        else if (IsCpuCount(text))
        {
            context.SawTraceCmd = true;
            context.Dialect = Dialect.TraceCmd;
        }
    }

    // trace-cmd report: "cpus=2", "CPU 1 is empty", "version = 7".
    private static bool IsTracerHeader(ReadOnlySpan<byte> text) =>
        IsCpuCount(text)
        || (text.StartsWith("CPU "u8) && text.EndsWith(" is empty"u8))
        || (text.StartsWith("version = "u8) && NumberText.TryInt(text[10..], out _));

    // With several inputs "trace.dat: cpus=2".
    private static bool IsCpuCount(ReadOnlySpan<byte> text)
    {
        int file = text.LastIndexOf(": cpus="u8);
        text = file > 0 ? text[(file + 2)..] : text;
        return text.StartsWith("cpus="u8) && NumberText.TryInt(text[5..], out _);
    }
}
