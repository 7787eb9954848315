using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Pulls the events out of one file, line by line, and keeps its account. Reading is two steps, so that the hot one is no async
/// method: <see cref="TryRead"/> until it says false, then <see cref="FillAsync"/>, until <see cref="Ended"/>.
/// </summary>
internal sealed partial class TraceFileReader : IEventReader
{
    private readonly SourceStream _stream;
    private readonly LineSource _lines;
    private readonly LineReader? _plain;
    private readonly QuickReader _quick;
    private readonly DialectSet _dialects;
    private readonly LineContext _context;
    private readonly FileAccount _account;
    private readonly int _file;

    /// <param name="stream">The text.</param>
    /// <param name="account">Where lines are counted.</param>
    /// <param name="file">The file's index in its capture.</param>
    /// <param name="names">Where names go.</param>
    /// <param name="quick">False reads every line with care: the results are the same.</param>
    /// <param name="text">What of the text is read here, where others read the rest; null for all of it.</param>
    public TraceFileReader(SourceStream stream, FileAccount account, int file, NameTable names, bool quick = true, Stream? text = null)
    {
        _stream = stream;
        _lines = account.IsMail ? new MailLineReader(new LineReader(stream), account.NoteUnreadPart) : new LineReader(text ?? stream);
        _plain = quick && QuickReader.IsSupported ? _lines as LineReader : null;
        _dialects = new DialectSet(names);
        _context = _dialects.Context;
        _quick = new QuickReader(_dialects, account.Tallies);
        _account = account;
        _file = file;
    }

    /// <summary>How many lines were read with care, and not the quick way.</summary>
    public long CarefulLines { get; private set; }

    /// <summary>The line last read, from 1.</summary>
    public long Line => _lines.Line;

    /// <summary>On what it depends how the next line is read.</summary>
    public ReadState State => new(_dialects.LastIndex, _context.SawTraceCmd);

    /// <summary>Whether lines can be read without those before them, as long as <see cref="State"/> is known.</summary>
    public bool CanReadAhead => _plain is not null && _dialects.CanReadAlone;

    /// <summary>Whether the whole file was read.</summary>
    public bool Ended => _lines.Ended && !_isHeld;

    /// <summary>Whether the reading was stopped before the end of the file.</summary>
    public bool Interrupted => _stream.Interrupted;

    /// <summary>Reads on to the next event, a loss included, in the bytes at hand.</summary>
    public bool TryRead(ref TraceEvent e)
    {
        if (_isHeld)
        {
            return TakeHeld(ref e);
        }

        if (!TryReadNext(ref e))
        {
            return false;
        }

        if (_isWatched)
        {
            Watch(ref e);
        }

        return true;
    }

    /// <summary>Gets more bytes.</summary>
    public async ValueTask FillAsync(CancellationToken ct)
    {
        _quick.Settle();
        await _lines.FillAsync(ct);
        if (_lines.Ended)
        {
            NoteEnd();
        }
    }

    /// <summary>Counts lines that others read, and that follow the line last read.</summary>
    public void Count(EventTallies part, NameMap names)
    {
        _quick.Settle();
        _account.Tallies.Add(part, names);
        _lines.Pass(part.Lines.Total);
    }

    /// <inheritdoc/>
    public void LeaveOff() => _stream.Interrupt();

    public void Dispose()
    {
        NoteEnd();
        _lines.Dispose();
        _stream.Dispose();
    }

    private bool TryReadNext(ref TraceEvent e)
    {
        while (true)
        {
            if (_plain is not null && TryReadQuickly(_plain, ref e))
            {
                return true;
            }

            if (!_lines.TryRead(out ReadOnlySpan<byte> line))
            {
                return false;
            }

            if (ReadWithCare(line, ref e))
            {
                return true;
            }
        }
    }

    private bool TryReadQuickly(LineReader lines, ref TraceEvent e)
    {
        int length = _quick.Read(lines.Ahead, ref e);
        if (length == 0)
        {
            return false;
        }

        lines.Take(length);
        e.File = _file;
        e.Line = lines.Line;
        return true;
    }

    private bool ReadWithCare(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        CarefulLines++;
        _quick.Settle();

        // What is found of them in a line that turns out malformed counts, but not what the line before had.
        e.Cpu = -1;
        e.Task = TaskId.Unknown;
        if (_lines.Flaw != LineFlaw.None || _lines.CutShort)
        {
            return ReadFlawed(line, ref e);
        }

        LineVerdict verdict = _dialects.Read(line, ref e);
        if (verdict != LineVerdict.Parsed)
        {
            return Count(verdict, line, ref e);
        }

        e.File = _file;
        e.Line = _lines.Line;
        int task = _account.Tallies.Tasks.PlaceOf(e.Task);
        _account.Tallies.CountEvent(_context.Known, in e, _lines.DiskLines, task);
        if (_context.Fields.Unknown.Count > 0)
        {
            _account.Tallies.CountUnknownFields(_context.Known, _context.Fields.Unknown);
        }
        else if (_plain is not null)
        {
            _quick.Learn(_plain.Taken, _context.Layout, _context.Known, in e, task);
        }

        return true;
    }
}
