using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// All dialects, for one file. The dialect of a line is seen from the line: the one that took the line before is asked first, then
/// the tracers' messages, then the others, so that a file may mix them.
/// </summary>
internal sealed class DialectSet
{
    private readonly LineDialect[] _dialects;
    private LineDialect _last;

    public DialectSet(NameTable names)
    {
        Context = new LineContext(names);
        _dialects =
        [
            new FtraceDialect(Context), new PerfDialect(Context), new BpftraceKswapdDialect(Context), new BpftraceTableDialect(Context),
        ];
        _last = _dialects[0];
    }

    /// <summary>What was found beside the event.</summary>
    public LineContext Context { get; }

    /// <summary>Reads a line into <paramref name="e"/>. Never <see cref="LineVerdict.NotMine"/>.</summary>
    public LineVerdict Read(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        Context.Layout = default;
        LineVerdict verdict = _last.Read(line, ref e);
        return verdict == LineVerdict.NotMine ? ReadOther(line, ref e) : verdict;
    }

    private LineVerdict ReadOther(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        LineVerdict verdict = TracerMessages.Read(Context, line, ref e);
        for (int i = 0; verdict == LineVerdict.NotMine && i < _dialects.Length; i++)
        {
            if (_dialects[i] == _last)
            {
                continue;
            }

            verdict = _dialects[i].Read(line, ref e);
            if (verdict != LineVerdict.NotMine)
            {
                _last = _dialects[i];
            }
        }

        if (verdict != LineVerdict.NotMine)
        {
            return verdict;
        }

        Context.UnknownName = default;
        return LineVerdict.Unknown;
    }
}
