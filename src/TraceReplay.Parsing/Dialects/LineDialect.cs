using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>One shape of line. A line is offered to the dialect that took the line before, then to the others.</summary>
internal abstract class LineDialect(LineContext context)
{
    /// <summary>Where findings beside the event go.</summary>
    protected LineContext Context { get; } = context;

    /// <summary>Reads a line into <paramref name="e"/>, or says what else it is.</summary>
    public abstract LineVerdict Read(ReadOnlySpan<byte> line, ref TraceEvent e);

    /// <summary>The first byte at or after <paramref name="pos"/> that is not a blank.</summary>
    protected static int SkipBlanks(ReadOnlySpan<byte> line, int pos)
    {
        while ((uint)pos < (uint)line.Length && line[pos] == ' ')
        {
            pos++;
        }

        return pos;
    }

    /// <summary>The first of the digits that end just before <paramref name="end"/>.</summary>
    protected static int DigitsBefore(ReadOnlySpan<byte> line, int end)
    {
        while (end > 0 && char.IsAsciiDigit((char)line[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The end of the text that blanks follow up to <paramref name="end"/>.</summary>
    protected static int SkipBlanksBefore(ReadOnlySpan<byte> line, int end)
    {
        while (end > 0 && line[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }
}
