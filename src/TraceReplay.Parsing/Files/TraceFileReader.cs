using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Pulls the events out of one file, line by line, and keeps its account. Reading is two steps, so that the hot one is no async
/// method: <see cref="TryRead"/> until it says false, then <see cref="FillAsync"/>, until <see cref="Ended"/>.
/// </summary>
internal sealed partial class TraceFileReader : IDisposable
{
    private readonly SourceStream _stream;
    private readonly LineSource _lines;
    private readonly DialectSet _dialects;
    private readonly LineContext _context;
    private readonly FileAccount _account;
    private readonly int _file;
    private TraceTime _lastTime;

    public TraceFileReader(SourceStream stream, FileAccount account, int file, NameTable names)
    {
        _stream = stream;
        _lines = new LineReader(stream);
        _dialects = new DialectSet(names);
        _context = _dialects.Context;
        _account = account;
        _file = file;
    }

    /// <summary>Whether the whole file was read.</summary>
    public bool Ended => _lines.Ended;

    /// <summary>Reads on to the next event, a loss included, in the bytes at hand.</summary>
    public bool TryRead(ref TraceEvent e)
    {
        while (_lines.TryRead(out ReadOnlySpan<byte> line))
        {
            if (_lines.Flaw != LineFlaw.None || _lines.CutShort)
            {
                if (ReadFlawed(line, ref e))
                {
                    return true;
                }

                continue;
            }

            LineVerdict verdict = _dialects.Read(line, ref e);
            if (verdict == LineVerdict.Parsed)
            {
                e.File = _file;
                e.Line = _lines.Line;
                _lastTime = e.Time;
                _account.CountEvent(_context.Known, in e, _lines.DiskLines, _account.TaskTally.PlaceOf(e.Task));
                if (_context.Fields.Unknown.Count > 0)
                {
                    CountUnknownFields();
                }

                return true;
            }

            if (Count(verdict, line, ref e))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets more bytes.</summary>
    public async ValueTask FillAsync(CancellationToken ct)
    {
        await _lines.FillAsync(ct);
        if (_lines.Ended)
        {
            NoteEnd();
        }
    }

    public void Dispose()
    {
        NoteEnd();
        _lines.Dispose();
        _stream.Dispose();
    }
}
