using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// A dialect whose lines are read outwards from one byte, for what stands left of it may hold anything. Tracers pad their columns, so
/// that byte mostly stands where it stood in the line before.
/// </summary>
/// <param name="context">Where findings beside the event go.</param>
/// <param name="anchor">The byte.</param>
/// <param name="column">Where the first line is expected to have it.</param>
internal abstract class AnchoredDialect(LineContext context, byte anchor, int column) : LineDialect(context)
{
    private int _column = column;

    /// <inheritdoc/>
    public sealed override LineVerdict Read(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        // Further left it would be found first, whatever the lines before were.
        if ((uint)_column < (uint)line.Length && line[_column] == anchor && !line[.._column].Contains(anchor))
        {
            LineVerdict verdict = ReadAt(line, _column, ref e);
            if (verdict != LineVerdict.NotMine)
            {
                return verdict;
            }
        }

        return Search(line, ref e);
    }

    /// <summary>Reads the line on the assumption that the anchor at this place is the one.</summary>
    protected abstract LineVerdict ReadAt(ReadOnlySpan<byte> line, int at, ref TraceEvent e);

    private LineVerdict Search(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        for (int at = 0; ; at++)
        {
            int next = line[at..].IndexOf(anchor);
            if (next < 0)
            {
                return LineVerdict.NotMine;
            }

            at += next;
            LineVerdict verdict = ReadAt(line, at, ref e);
            if (verdict != LineVerdict.NotMine)
            {
                _column = at;
                return verdict;
            }
        }
    }
}
