using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// All dialects, for one file. The dialect of a line is seen from the line: the one that took the line before is asked first, then
/// the tracers' messages, then the others, so that a file may mix them.
/// </summary>
internal sealed class DialectSet
{
    private readonly LineDialect[] _dialects;
    private readonly ConsoleDump _console;
    private readonly JsonDialect _json;

    public DialectSet(NameTable names)
    {
        Context = new LineContext(names);
        var ftrace = new FtraceDialect(Context);
        var latency = new LatencyDialect(Context);
        var verbose = new VerboseLatencyDialect(Context);
        _dialects =
        [
            ftrace, new PerfDialect(Context), new BpftraceKswapdDialect(Context), latency, verbose, new TimelessDialect(Context),
            new BpftraceTableDialect(Context),
        ];
        _console = new ConsoleDump(Context, [latency, ftrace, verbose]);
        _json = new JsonDialect(Context);
        Last = ftrace;
    }

    /// <summary>What was found beside the event.</summary>
    public LineContext Context { get; }

    /// <summary>The dialect that took the line before.</summary>
    public LineDialect Last { get; set; }

    /// <summary>The same by its place among the dialects.</summary>
    public int LastIndex
    {
        get => Array.IndexOf(_dialects, Last);
        init => Last = _dialects[value];
    }

    /// <summary>Reads a line into <paramref name="e"/>. Never <see cref="LineVerdict.NotMine"/>.</summary>
    public LineVerdict Read(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        LineVerdict verdict = MayBeWrapped(line) ? ReadWrapped(line, ref e) : LineVerdict.NotMine;
        return verdict == LineVerdict.NotMine ? ReadBare(line, ref e) : verdict;
    }

    /// <summary>Whether <see cref="ReadAlone"/> reads most lines: the dialect keeps nothing of the lines before.</summary>
    public bool CanReadAlone => Last is FtraceDialect or PerfDialect;

    /// <summary>
    /// Reads a line as <see cref="Read"/> does, if nothing but the dialect of the line before and
    /// <see cref="LineContext.SawTraceCmd"/> counts for it, and if both stay as they are; else <see cref="LineVerdict.NotMine"/>.
    /// </summary>
    public LineVerdict ReadAlone(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        if (MayBeWrapped(line))
        {
            return LineVerdict.NotMine;
        }

        bool sawTraceCmd = Context.SawTraceCmd;
        Context.Layout = default;
        LineVerdict verdict = Last.Read(line, ref e);
        verdict = verdict == LineVerdict.NotMine ? TracerMessages.Read(Context, line, ref e) : verdict;
        if (Context.SawTraceCmd == sawTraceCmd)
        {
            return verdict;
        }

        Context.SawTraceCmd = sawTraceCmd;
        return LineVerdict.NotMine;
    }

    private static bool MayBeWrapped(ReadOnlySpan<byte> line) => !line.IsEmpty && line[0] is (byte)'{' or (byte)'[' or (byte)'<';

    // Asked first: the text in the wrapping would be taken for a line whose task has an odd name.
    private LineVerdict ReadWrapped(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        LineVerdict verdict;
        if (line[0] == '{')
        {
            verdict = _json.Read(line, ref e, out ReadOnlySpan<byte> text, out int at);
            if (verdict == LineVerdict.NotMine && at > 0)
            {
                verdict = ReadBare(text, ref e);
                Context.MoveInto(line, at);
            }
        }
        else
        {
            verdict = _console.Read(line, ref e);
        }

        Context.Layout = default;
        return verdict;
    }

    private LineVerdict ReadBare(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        Context.Layout = default;
        LineVerdict verdict = Last.Read(line, ref e);
        return verdict == LineVerdict.NotMine ? ReadOther(line, ref e) : verdict;
    }

    private LineVerdict ReadOther(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        LineVerdict verdict = TracerMessages.Read(Context, line, ref e);
        for (int i = 0; verdict == LineVerdict.NotMine && i < _dialects.Length; i++)
        {
            if (_dialects[i] == Last)
            {
                continue;
            }

            verdict = _dialects[i].Read(line, ref e);
            if (verdict != LineVerdict.NotMine)
            {
                Last = _dialects[i];
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
